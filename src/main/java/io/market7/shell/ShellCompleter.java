package io.market7.shell;

import io.market7.codec.FactPaths;
import io.market7.shell.line.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jline.builtins.Completers.FileNameCompleter;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes commands, options and their values while somebody types. */
final class ShellCompleter implements Completer {

    /** Commands whose arguments are facts. */
    private static final Set<String> PATHS = Set.of("set", "unset", "sweep");

    private final List<ShellCommand> commands;
    private final CompletionNames names;
    private final FileNameCompleter files = new FileNameCompleter();

    ShellCompleter(List<ShellCommand> commands, CompletionNames names) {
        this.commands = commands;
        this.names = names;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(0, line.wordIndex());
        Optional<ShellCommand> command = command(before);
        if (command.isEmpty()) {
            commandWords(before).forEach(each -> candidates.add(new Candidate(each)));
            return;
        }
        Optional<Option> open = openOption(command.get(), before);
        if (open.isPresent()) {
            values(open.get(), reader, line, candidates);
        } else if (line.word().startsWith("-")) {
            command.get().usage().allOptions().stream()
                    .map(option -> new Candidate("--" + option.name()))
                    .forEach(candidates::add);
        } else if (PATHS.contains(command.get().getName())) {
            paths(command.get()).forEach(candidates::add);
        } else {
            arguments(command.get()).forEach(each -> candidates.add(new Candidate(each)));
        }
    }

    private Optional<ShellCommand> command(List<String> before) {
        String typed = String.join(" ", before) + " ";
        return commands.stream()
                .filter(each -> typed.startsWith(each.getName() + " "))
                .max(java.util.Comparator.comparingInt(each -> each.getName().length()));
    }

    private List<String> commandWords(List<String> before) {
        return commands.stream()
                .map(each -> List.of(each.getName().split(" ")))
                .filter(words -> words.size() > before.size())
                .filter(words -> words.subList(0, before.size()).equals(before))
                .map(words -> words.get(before.size()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<Option> openOption(ShellCommand command, List<String> before) {
        String last = before.get(before.size() - 1);
        return last.startsWith("--")
                ? command.usage().option(last.substring(2)).filter(option -> !option.isFlag())
                : Optional.empty();
    }

    private void values(
            Option option, LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (!option.choices().isEmpty()) {
            option.choices().forEach(each -> candidates.add(new Candidate(each)));
            return;
        }
        switch (option.name()) {
            case "ruleset" -> add(candidates, names.rulesets());
            case "rule" -> add(candidates, names.rules());
            case "guard" -> add(candidates, names.guards());
            case "set" -> assignments(candidates);
            case "symbol", "symbols" -> add(candidates, names.symbols());
            default -> files.complete(reader, line, candidates);
        }
    }

    private void assignments(List<Candidate> candidates) {
        FactPaths.all().forEach(path -> candidates.add(assignment(path)));
        names.parameters().forEach(path -> candidates.add(assignment(path)));
    }

    private List<Candidate> paths(ShellCommand command) {
        List<Candidate> paths = new ArrayList<>();
        if (command.getName().equals("set")) {
            assignments(paths);
        } else {
            FactPaths.all().forEach(path -> paths.add(new Candidate(path)));
            names.parameters().forEach(path -> paths.add(new Candidate(path)));
        }
        return paths;
    }

    /** A path of the fact format whose value is typed right behind it. */
    private static Candidate assignment(String path) {
        String text = path + "=";
        return new Candidate(text, text, null, null, null, null, false);
    }

    private List<String> arguments(ShellCommand command) {
        return switch (command.getName()) {
            case "rules show",
                    "rules check",
                    "rules format",
                    "rules mutate",
                    "rules stage",
                    "rules shadow",
                    "rules diff",
                    "rules seal",
                    "rules promote",
                    "rules rollback",
                    "rules canary",
                    "rules approve",
                    "rules draft",
                    "save-scenario",
                    "rules test",
                    "rules coverage" ->
                    names.rulesets();
            case "why", "what-if", "load", "pin" -> names.decisions();
            case "ladder" -> names.symbols();
            case "help" -> commands.stream().map(ShellCommand::getName).toList();
            default -> List.of();
        };
    }

    private static void add(List<Candidate> candidates, List<String> values) {
        values.forEach(each -> candidates.add(new Candidate(each)));
    }
}
