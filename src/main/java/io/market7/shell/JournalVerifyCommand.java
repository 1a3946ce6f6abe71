package io.market7.shell;

import io.market7.journal.JournalVerification;
import io.market7.journal.JournalVerifier;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.output.Progress;
import java.nio.file.Path;
import java.util.List;

/** {@code journal verify}: whether a journal is as it was written. */
public final class JournalVerifyCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "journal verify",
                    "Checks that a journal is as it was written: nothing changed, taken out, moved or cut off.\n"
                            + "Exit code 0 when it is, 3 when it is not. With MARKET7_JOURNAL_KEY in the environment the\n"
                            + "seals of its checkpoints are checked, too. Works beside a running service.",
                    List.of(),
                    List.of(),
                    "market7 journal verify --journal ./data --output json");

    /** Prints to {@code console}. */
    public JournalVerifyCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        Path folder = Folders.existing("journal", Folders.of(arguments).journal());
        JournalVerification found;
        try (Progress progress = new Progress(console(), "journal")) {
            found =
                    JournalVerifier.verify(
                            folder,
                            (done, all) ->
                                    progress.at(
                                            "%,d of %,d entries, %d %%"
                                                    .formatted(done, all, 100 * done / all)));
        }
        new VerificationPrinter(console()).print(arguments.required("output"), folder, found);
        return found.isSound() ? ExitCode.DONE : ExitCode.CHECKS_FAILED;
    }
}
