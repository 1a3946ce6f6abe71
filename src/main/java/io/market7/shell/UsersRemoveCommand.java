package io.market7.shell;

import io.market7.access.AccessFile;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.util.List;

/** {@code users remove}: lets somebody no longer sign in, and ends their sessions. */
public final class UsersRemoveCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "users remove",
                    "Lets somebody no longer sign in, and ends their sessions.",
                    List.of("NAME"),
                    List.of(),
                    "market7 users remove ada");

    /** Prints to {@code console}. */
    public UsersRemoveCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        String name = arguments.positional(0).orElseThrow();
        AccessFile file = new AccessFile(Folders.of(arguments).journal());
        if (file.read().user(name).isEmpty()) {
            throw new UsageException(
                    "There is no user %s. Expected one; market7 users list names them."
                            .formatted(name));
        }
        file.change(book -> book.without(name));
        console().err().println("%s may no longer sign in.".formatted(name));
        return ExitCode.DONE;
    }
}
