package io.market7.shell;

import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.util.List;

/** {@code shell}: the interactive shell; typed inside it, it says so. */
public final class OpenShellCommand extends ShellCommand {

    /** How it is called. */
    public static final Usage USAGE =
            new Usage(
                    "shell",
                    "Opens the interactive shell: every command, with history and completion.",
                    List.of(),
                    List.of(),
                    "market7 shell --journal data");

    /** Explains itself on {@code console}. */
    public OpenShellCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        throw new UsageException("This is the shell already. Expected another command; try help.");
    }
}
