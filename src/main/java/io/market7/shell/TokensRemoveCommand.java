package io.market7.shell;

import io.market7.access.AccessFile;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.util.List;

/** {@code tokens remove}: takes a token away, at once. */
public final class TokensRemoveCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "tokens remove",
                    "Takes a token away, at once.",
                    List.of("NAME"),
                    List.of(),
                    "market7 tokens remove nightly-report");

    /** Prints to {@code console}. */
    public TokensRemoveCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        String name = arguments.positional(0).orElseThrow();
        AccessFile file = new AccessFile(Folders.of(arguments).journal());
        if (file.read().token(name).isEmpty()) {
            throw new UsageException(
                    "There is no token %s. Expected one; market7 tokens list names them."
                            .formatted(name));
        }
        file.change(book -> book.withoutToken(name));
        console().err().println("The token %s is gone.".formatted(name));
        return ExitCode.DONE;
    }
}
