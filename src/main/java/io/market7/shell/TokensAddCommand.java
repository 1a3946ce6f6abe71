package io.market7.shell;

import io.market7.access.AccessBook;
import io.market7.access.AccessFile;
import io.market7.access.Secrets;
import io.market7.access.Token;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** {@code tokens add}: makes a secret for a script; it is shown once and never again. */
public final class TokensAddCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "tokens add",
                    "Makes a token for a script and prints it, once.",
                    List.of("NAME"),
                    List.of(
                            RoleOption.OPTION,
                            Option.value("days", "N", "Days until it ends; never unless given.")),
                    "market7 tokens add nightly-report --role viewer --days 90");

    private final Clock clock;

    /** Prints to {@code console}; tokens are dated with {@code clock}. */
    public TokensAddCommand(Console console, Clock clock) {
        super(USAGE, console);
        this.clock = clock;
    }

    @Override
    protected int run(Arguments arguments) {
        String secret = Secrets.draw();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant endsAt = arguments.text("days").map(each -> now.plus(days(each))).orElse(null);
        Token token;
        try {
            token =
                    new Token(
                            arguments.positional(0).orElseThrow(),
                            Secrets.digest(secret),
                            RoleOption.read(arguments),
                            now,
                            endsAt);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
        new AccessFile(Folders.of(arguments).journal()).change(book -> add(book, token));
        console().out().println(secret);
        console().err().println("This is the only time it is shown.");
        return ExitCode.DONE;
    }

    private static AccessBook add(AccessBook book, Token token) {
        if (book.token(token.name()).isPresent()) {
            throw new UsageException(
                    "There is a token %s already. Expected another name; market7 tokens remove %s makes room."
                            .formatted(token.name(), token.name()));
        }
        return book.withToken(token);
    }

    private static Duration days(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new UsageException(
                    "--days is %s. Expected a whole number from 1 to 9999.".formatted(text));
        }
        return Duration.ofDays(Integer.parseInt(text));
    }
}
