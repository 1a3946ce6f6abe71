package io.market7.shell;

import io.market7.shell.ShellConfiguration.Commands;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.UsageException;
import io.market7.shell.line.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;
import org.springframework.shell.jline.JLineInputProvider;
import org.springframework.shell.jline.JLineShellRunner;

/** The interactive shell. Options it was opened with hold for every command typed in it. */
final class Repl {

    private final Commands commands;
    private final CommandRegistry registry;
    private final Folders folders;
    private final List<String> standing;

    Repl(Commands commands, CommandRegistry registry, Arguments arguments, List<String> words) {
        this.commands = commands;
        this.registry = registry;
        this.folders = Folders.of(arguments);
        this.standing = words;
    }

    int run() {
        try (Terminal terminal = TerminalBuilder.builder().build()) {
            JLineInputProvider input = new JLineInputProvider(reader(terminal));
            input.setPromptProvider(() -> new AttributedString("market7> "));
            new JLineShellRunner(input, this::parse, registry).run(new String[0]);
            return ExitCode.DONE;
        } catch (Exception e) {
            throw new IllegalStateException("The shell stopped: " + e.getMessage(), e);
        }
    }

    private LineReader reader(Terminal terminal) throws IOException {
        Path history = folders.journal().resolve("shell-history");
        Files.createDirectories(folders.journal());
        return LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("market7")
                .completer(new ShellCompleter(commands.all(), new CompletionNames(folders)))
                .variable(LineReader.HISTORY_FILE, history)
                .build();
    }

    /** Splits a line, refuses a name nobody knows, and adds the options of the shell itself. */
    ParsedInput parse(String line) {
        List<String> typed = Words.of(line);
        if (typed.isEmpty()) {
            typed = List.of("help");
        }
        ParsedInput input = CommandWords.parse(commands.all(), typed);
        String name = ShellApplication.name(input);
        if (registry.getCommandByName(name) == null) {
            throw new UsageException(CommandWords.unknown(commands::all, name));
        }
        int length = name.split(" ").length;
        List<String> words = new ArrayList<>(typed.subList(0, length));
        words.addAll(standing);
        words.addAll(typed.subList(length, typed.size()));
        return CommandWords.parse(commands.all(), words);
    }
}
