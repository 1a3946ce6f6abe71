package io.market7.shell;

import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.tour.Tour;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** {@code tour}: a walk through the product for newcomers. */
public final class TourCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "tour",
                    "Walks through a held deal, why, what if, and a rule that is broken and mended while it decides;\n"
                            + "on copies, in under a minute.",
                    List.of(),
                    List.of(),
                    "market7 tour");

    private final Supplier<List<ShellCommand>> commands;

    /** Runs {@code commands} on {@code console}. */
    TourCommand(Supplier<List<ShellCommand>> commands, Console console) {
        super(USAGE, console);
        this.commands = commands;
    }

    @Override
    protected int run(Arguments arguments) throws IOException, InterruptedException {
        Folders folders = Folders.of(arguments);
        new Tour(console(), this::run)
                .walk(
                        Folders.existing("rules", folders.rules()),
                        Folders.existing("config", folders.config()));
        return ExitCode.DONE;
    }

    private int run(List<String> words) {
        ShellCommand command =
                commands.get().stream()
                        .filter(each -> each.getName().equals(words.get(0)))
                        .findFirst()
                        .orElseThrow();
        return command.execute(words.subList(1, words.size()));
    }
}
