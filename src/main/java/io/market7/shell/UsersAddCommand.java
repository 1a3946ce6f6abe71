package io.market7.shell;

import io.market7.access.AccessFile;
import io.market7.access.Passwords;
import io.market7.access.User;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** {@code users add}: lets somebody sign in, or gives them another password or other roles. */
public final class UsersAddCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "users add",
                    "Lets somebody sign in, with a password from the terminal or standard input.",
                    List.of("NAME"),
                    List.of(RoleOption.OPTION),
                    "market7 users add ada --role analyst --role trader");

    /** Reads from and prints to {@code console}. */
    public UsersAddCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        String name = arguments.positional(0).orElseThrow();
        var roles = RoleOption.read(arguments);
        User user;
        try {
            user = new User(name, Passwords.hash(password()), roles);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
        new AccessFile(Folders.of(arguments).journal()).change(book -> book.with(user));
        console().err().println("%s may sign in now.".formatted(name));
        return ExitCode.DONE;
    }

    private String password() throws IOException {
        java.io.Console terminal = System.console();
        if (terminal == null) {
            String line =
                    new BufferedReader(
                                    new InputStreamReader(console().in(), StandardCharsets.UTF_8))
                            .readLine();
            return line == null ? "" : line;
        }
        char[] once = terminal.readPassword("Password: ");
        char[] again = terminal.readPassword("Once more: ");
        if (once == null || !Arrays.equals(once, again)) {
            throw new UsageException("The passwords differ. Expected the same one twice.");
        }
        return new String(once);
    }
}
