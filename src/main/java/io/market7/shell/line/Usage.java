package io.market7.shell.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a command is called.
 *
 * @param name its words, e.g. {@code rules check}
 * @param summary one sentence for people
 * @param positionals what its arguments stand for, e.g. {@code ID}; {@code [ID]} may be left out,
 *     {@code ID…} may be repeated
 * @param options what it understands beside the options of every command
 * @param example a call that works
 */
public record Usage(
        String name,
        String summary,
        List<String> positionals,
        List<Option> options,
        String example) {

    /** Options of every command. */
    public static final List<Option> COMMON =
            List.of(
                    Option.value("rules", "DIR", "Rule folders; the repository's unless given."),
                    Option.value("config", "DIR", "Settings; the repository's unless given."),
                    Option.value("models", "DIR", "Model folders; the repository's unless given."),
                    Option.value("journal", "DIR", "Journal folder; ./data unless given."),
                    Option.value(
                            "url", "URL", "Ask a running service, e.g. http://127.0.0.1:8000."),
                    Option.choice(
                            "output", List.of("table", "json", "csv"), "Form of printed rows."),
                    Option.flag("help", "Shows how the command is called."));

    public Usage {
        positionals = List.copyOf(positionals);
        options = List.copyOf(options);
    }

    /** Returns every option the command understands, its own first. */
    public List<Option> allOptions() {
        List<Option> all = new ArrayList<>(options);
        COMMON.stream().filter(each -> own(each.name()).isEmpty()).forEach(all::add);
        return all;
    }

    /** Returns the option of this name. */
    public Optional<Option> option(String name) {
        return allOptions().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private Optional<Option> own(String name) {
        return options.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Returns how many arguments must be given. */
    public int required() {
        return (int) positionals.stream().filter(each -> !each.startsWith("[")).count();
    }

    /** Returns how many arguments may be given. */
    public int allowed() {
        boolean repeated = positionals.stream().anyMatch(each -> each.contains("…"));
        return repeated ? Integer.MAX_VALUE : positionals.size();
    }

    /** Returns the help text, several lines. */
    public String help() {
        StringBuilder text = new StringBuilder(summary).append("\n\nUsage: market7 ").append(name);
        positionals.forEach(each -> text.append(' ').append(each));
        text.append(" [options]\n\nOptions:\n");
        int width =
                allOptions().stream().mapToInt(each -> each.spelling().length()).max().orElse(0);
        for (Option option : allOptions()) {
            text.append(
                    ("  %-" + width + "s  %s%s%n")
                            .formatted(option.spelling(), option.description(), fallback(option)));
        }
        return text.append("\nExample:\n  ").append(example).append('\n').toString();
    }

    private static String fallback(Option option) {
        return option.fallback() == null ? "" : " Default: " + option.fallback() + ".";
    }
}
