package io.market7.shell;

import io.market7.shell.output.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.shell.core.command.CommandRegistry;

/** Types a command and keeps what it said. */
final class Typed {

    final int code;
    final String out;
    final String err;

    private Typed(int code, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        this.code = code;
        this.out = out.toString(StandardCharsets.UTF_8);
        this.err = err.toString(StandardCharsets.UTF_8);
    }

    static Typed line(String... words) {
        return withInput("", words);
    }

    static Typed withInput(String input, String... words) {
        return new Shell(input).type(words);
    }

    /** A shell that is typed into more than once. */
    static final class Shell {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        private final ShellApplication application;

        Shell(String input) {
            Console console =
                    new Console(
                            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                            new PrintStream(out, true, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8),
                            false,
                            false);
            var commands = new ShellConfiguration().commands(console);
            CommandRegistry registry = new CommandRegistry(new LinkedHashSet<>(commands.all()));
            application = new ShellApplication(commands, registry, console);
        }

        Typed type(String... words) {
            out.reset();
            err.reset();
            return new Typed(application.dispatch(List.of(words)), out, err);
        }
    }
}
