package io.market7.shell.line;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Options and arguments of one call, checked against the command's {@link Usage}. */
public final class Arguments {

    private final Usage usage;
    private final Map<String, List<String>> options;
    private final List<String> positionals;

    Arguments(Usage usage, Map<String, List<String>> options, List<String> positionals) {
        this.usage = usage;
        this.options = Map.copyOf(options);
        this.positionals = List.copyOf(positionals);
    }

    /** Returns whether the option was typed. */
    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** Returns the value of an option, its default when it was not typed. */
    public Optional<String> text(String option) {
        List<String> given = options.get(option);
        return given == null
                ? usage.option(option).map(Option::fallback)
                : Optional.of(given.get(given.size() - 1));
    }

    /** Returns every value of an option that may be given more than once. */
    public List<String> texts(String option) {
        return options.getOrDefault(option, List.of());
    }

    /**
     * Returns the value of an option that has to be there.
     *
     * @throws UsageException when it is not
     */
    public String required(String option) {
        return text(option)
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "%s needs %s. For example: %s"
                                                .formatted(
                                                        usage.name(),
                                                        usage.option(option)
                                                                .map(Option::spelling)
                                                                .orElse("--" + option),
                                                        usage.example())));
    }

    /** Returns the value of an option as a path, relative to the working directory. */
    public Optional<Path> path(String option) {
        return text(option).map(text -> path(option, text));
    }

    private static Path path(String option, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(
                    "--%s is %s. Expected a path: %s".formatted(option, text, e.getReason()));
        }
    }

    /** Returns the arguments that are no options. */
    public List<String> positionals() {
        return positionals;
    }

    /** Returns the argument at {@code index}, counted from 0. */
    public Optional<String> positional(int index) {
        return index < positionals.size() ? Optional.of(positionals.get(index)) : Optional.empty();
    }
}
