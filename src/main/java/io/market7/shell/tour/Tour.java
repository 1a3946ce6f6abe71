package io.market7.shell.tour;

import io.market7.shell.output.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Walks through a held deal, what would have bought, and a rule that is broken and mended. */
public final class Tour {

    private final Console console;
    private final Runner runner;

    /** Runs commands of the product. */
    @FunctionalInterface
    public interface Runner {
        /**
         * Runs a command.
         *
         * @return its exit code
         */
        int run(List<String> words);
    }

    /** Prints to {@code console} and runs commands by {@code runner}. */
    public Tour(Console console, Runner runner) {
        this.console = console;
        this.runner = runner;
    }

    /**
     * Walks through all of it on copies of these folders.
     *
     * @throws IllegalStateException when something is not as the tour says
     */
    public void walk(Path rules, Path config) throws IOException, InterruptedException {
        try (TourFolders folders = new TourFolders(rules, config)) {
            folders.keepDecision();
            say(
                    "Nothing here is real: rules, settings and journal are copies that are thrown away.",
                    "1. A deal on SOLUSDT is 4 % under water. May it buy its next safety order?");
            command(folders, "decisions");
            say("2. It held. Why? Each rule that objects says what it saw, and how narrowly.");
            command(folders, "why", TourFolders.ID);
            say("3. One rule in full, whether it concluded or not.");
            command(folders, "why", TourFolders.ID, "--rule", "confidence-too-low");
            say("4. What if the model had been surer? The rules that turn come first.");
            command(folders, "what-if", TourFolders.ID, "--set", "predictions.confidence=0.8");
            say("5. Where exactly does it turn?");
            command(
                    folders,
                    "what-if",
                    TourFolders.ID,
                    "--sweep",
                    "predictions.confidence=0.5..0.8:0.02");
            say("6. A threshold is a parameter of the rules: with another one, the same moment.");
            command(
                    folders,
                    "what-if",
                    TourFolders.ID,
                    "--set",
                    "parameters.dca.minConfidenceRatio=0.55");
            say("7. Somebody breaks a rule file while the service decides. Nothing stops.");
            new BrokenRule(folders, console).show();
            say(
                    "8. Your turn: market7 serve and http://127.0.0.1:8000, or market7 shell;",
                    "   docs/how-to/from-idea-to-live.md changes a threshold and publishes it.");
        }
    }

    private void say(String... lines) {
        console.out().println();
        for (String line : lines) {
            console.out().println(console.strong(line));
        }
    }

    private void command(TourFolders folders, String... words) {
        console.out().println("\n$ market7 " + String.join(" ", words));
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(folders.options());
        int code = runner.run(all);
        if (code != 0) {
            throw new IllegalStateException(
                    "market7 %s ended with exit code %d. Expected 0; are these the shipped rules?"
                            .formatted(words[0], code));
        }
    }
}
