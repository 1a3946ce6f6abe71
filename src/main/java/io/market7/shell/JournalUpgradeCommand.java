package io.market7.shell;

import io.market7.cycle.JournalUpgrade;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** {@code journal upgrade}: rewrites a journal that an older version of the program wrote. */
public final class JournalUpgradeCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "journal upgrade",
                    "Rewrites a journal of an older version; the old file is kept beside it.",
                    List.of(),
                    List.of(),
                    "market7 journal upgrade --journal ./data");

    private final Clock clock;

    /** Prints to {@code console}; the checkpoint it writes carries the time of {@code clock}. */
    public JournalUpgradeCommand(Console console, Clock clock) {
        super(USAGE, console);
        this.clock = clock;
    }

    @Override
    protected int run(Arguments arguments) {
        Path folder = Folders.existing("journal", Folders.of(arguments).journal());
        Path old = JournalUpgrade.run(folder, clock);
        console()
                .out()
                .println(
                        old == null
                                ? "The journal in %s is of this version.".formatted(folder)
                                : "Rewritten; the old file is %s. market7 journal verify checks the new one."
                                        .formatted(old));
        return ExitCode.DONE;
    }
}
