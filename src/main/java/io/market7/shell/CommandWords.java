package io.market7.shell;

import io.market7.codec.Nearest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.ParsedInput;

/** Splits what was typed into the name of a command and the words behind it. */
public final class CommandWords {

    private CommandWords() {}

    /**
     * Finds the longest known name the words begin with; without one, the first word is taken for a
     * name that nobody knows.
     */
    public static ParsedInput parse(List<ShellCommand> commands, List<String> words) {
        String best =
                commands.stream()
                        .map(ShellCommand::getName)
                        .filter(name -> startsWith(words, name))
                        .max(java.util.Comparator.comparingInt(String::length))
                        .orElse(words.get(0));
        List<String> name = List.of(best.split(" "));
        ParsedInput.Builder input = ParsedInput.builder().commandName(name.get(0));
        name.stream().skip(1).forEach(input::addSubCommand);
        for (int i = name.size(); i < words.size(); i++) {
            input.addArgument(new CommandArgument(i - name.size(), words.get(i)));
        }
        return input.build();
    }

    private static boolean startsWith(List<String> words, String name) {
        List<String> parts = List.of(name.split(" "));
        return words.size() >= parts.size() && words.subList(0, parts.size()).equals(parts);
    }

    /** Returns the sentence about a name that nobody knows. */
    public static String unknown(Supplier<List<ShellCommand>> commands, String name) {
        List<String> names = commands.get().stream().map(ShellCommand::getName).sorted().toList();
        String near = Nearest.of(name, names);
        if (near == null) {
            List<String> first = names.stream().map(each -> each.split(" ")[0]).toList();
            near = Nearest.of(name.split(" ")[0], first);
        }
        String family =
                names.stream()
                        .filter(each -> each.startsWith(name + " "))
                        .collect(Collectors.joining(", "));
        if (!family.isEmpty()) {
            return "market7 %s needs one more word. Expected %s.".formatted(name, family);
        }
        return "There is no command %s.%s market7 help lists them."
                .formatted(name, near == null ? "" : " Did you mean " + near + "?");
    }
}
