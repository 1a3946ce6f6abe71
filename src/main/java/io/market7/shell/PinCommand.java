package io.market7.shell;

import io.market7.cycle.past.NotRepeatable;
import io.market7.cycle.past.Pin;
import io.market7.cycle.past.Pinner;
import io.market7.journal.JournalRow;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;

/** {@code pin}: a journalled decision as a scenario. */
public final class PinCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "pin",
                    "Turns a journalled decision into a scenario that says it must be decided so again. It is run before\n"
                            + "it is printed or written. Without --into it is printed.",
                    List.of("ID"),
                    List.of(
                            Option.value(
                                    "into",
                                    "NAME@VERSION",
                                    "Writes it into this version's folder; that changes the version's digest, so take a draft."),
                            LocalPast.PROFILE),
                    "market7 pin dca-7kq2 --into dca@1.1.0");

    /** Prints to {@code console}. */
    public PinCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        JournalRow row =
                KeptRows.find(Folders.of(arguments), arguments.positional(0).orElseThrow());
        Workspace workspace = new Workspace(arguments);
        Pin pin;
        try {
            pin =
                    new Pinner(workspace.catalog(), workspace.overrides())
                            .pin(row, arguments.text("into").orElse(null));
        } catch (NotRepeatable | IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
        if (!arguments.has("into") && pin.result().passed()) {
            console().out().print(pin.scenario().text());
            return ExitCode.DONE;
        }
        return written(pin, row.id(), console());
    }

    /** Writes a scenario that passes, and says where, or why not. */
    static int written(Pin pin, String id, Console console) throws IOException {
        if (!pin.result().passed()) {
            refuse(id, pin, console);
            return ExitCode.CHECKS_FAILED;
        }
        try {
            console.out().printf("%s%n", pin.write());
            return ExitCode.DONE;
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(
                    "%s exists already. Expected a decision that is not pinned there yet."
                            .formatted(e.getFile()));
        }
    }

    private static void refuse(String id, Pin pin, Console console) {
        pin.result()
                .differences()
                .forEach(
                        each ->
                                console.err()
                                        .printf(
                                                "%s: expected %s, was %s%n",
                                                each.cell(), each.expected(), each.actual()));
        console.err()
                .printf(
                        "%s does not decide %s as it was decided; nothing is written.%n",
                        pin.version().label(), id);
    }
}
