package io.market7.shell.line;

import io.market7.ruleset.check.Suggestion;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts words into options and arguments. {@code --name value} and {@code --name=value} mean the
 * same; after {@code --} everything is an argument; a lone {@code -} is an argument or a value.
 */
public final class ArgumentReader {

    private final Usage usage;
    private final Map<String, List<String>> options = new LinkedHashMap<>();
    private final List<String> positionals = new ArrayList<>();

    private ArgumentReader(Usage usage) {
        this.usage = usage;
    }

    /**
     * Reads the words after the command's name.
     *
     * @throws UsageException when an option is unknown, lacks its value or has a wrong one, or
     *     there are too few or too many arguments
     */
    public static Arguments read(Usage usage, List<String> words) {
        ArgumentReader reader = new ArgumentReader(usage);
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            reader.take(rest.next(), rest);
        }
        reader.checkCount();
        return new Arguments(usage, reader.options, reader.positionals);
    }

    private void take(String word, Iterator<String> rest) {
        if (word.equals("--")) {
            rest.forEachRemaining(positionals::add);
        } else if (word.equals("-h")) {
            options.put("help", List.of("true"));
        } else if (word.startsWith("-") && word.length() > 1) {
            option(word, rest);
        } else {
            positionals.add(word);
        }
    }

    private void option(String word, Iterator<String> rest) {
        int equals = word.indexOf('=');
        String spelled = equals < 0 ? word : word.substring(0, equals);
        Option option = known(spelled);
        String value = equals < 0 ? null : word.substring(equals + 1);
        if (option.isFlag()) {
            refuseValue(option, value);
            value = "true";
        } else if (value == null) {
            value = rest.hasNext() ? rest.next() : null;
        }
        options.computeIfAbsent(option.name(), name -> new ArrayList<>())
                .add(checked(option, value));
    }

    private Option known(String spelled) {
        String name = spelled.startsWith("--") ? spelled.substring(2) : "";
        List<String> names = usage.allOptions().stream().map(Option::name).toList();
        return usage.option(name)
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "market7 %s has no option %s.%s See market7 %s --help"
                                                .formatted(
                                                        usage.name(),
                                                        spelled,
                                                        dashed(Suggestion.near(name, names)),
                                                        usage.name())));
    }

    private static String dashed(String suggestion) {
        return suggestion.replace("mean ", "mean --");
    }

    private static void refuseValue(Option option, String value) {
        if (value != null) {
            throw new UsageException(
                    "--%s was given the value %s. Expected none.".formatted(option.name(), value));
        }
    }

    private static String checked(Option option, String value) {
        if (value == null || value.isEmpty() || value.startsWith("--")) {
            throw new UsageException(
                    "--%s needs a value: %s".formatted(option.name(), option.spelling()));
        }
        if (!option.choices().isEmpty() && !option.choices().contains(value)) {
            throw new UsageException(
                    "--%s is %s. Expected one of %s.%s"
                            .formatted(
                                    option.name(),
                                    value,
                                    String.join(", ", option.choices()),
                                    Suggestion.near(value, option.choices())));
        }
        return value;
    }

    private void checkCount() {
        int given = positionals.size();
        if (options.containsKey("help")
                || (given >= usage.required() && given <= usage.allowed())) {
            return;
        }
        throw new UsageException(
                "market7 %s was given %s. Expected %s. For example: %s"
                        .formatted(
                                usage.name(),
                                given == 0 ? "no argument" : String.join(" ", positionals),
                                usage.positionals().isEmpty()
                                        ? "no argument"
                                        : String.join(" ", usage.positionals()),
                                usage.example()));
    }
}
