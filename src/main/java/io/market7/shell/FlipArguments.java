package io.market7.shell;

import io.market7.ruleset.flip.FlipOptions;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.UsageException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The options that say how to look for what would turn a decision. */
final class FlipArguments {

    static final List<Option> OPTIONS =
            List.of(
                    Option.value("max", "N", "Most measures changed at once, 1 to 5.").orElse("3"),
                    Option.value(
                            "mutable",
                            "A,B",
                            "Measures that may change, * for any letters; all that can unless given."),
                    Option.value(
                            "goal",
                            "OUTCOME",
                            "Outcome to look for; any action instead of HOLD, HOLD instead of an action unless given."));

    private FlipArguments() {}

    static List<Option> and(Option... more) {
        List<Option> all = new ArrayList<>(List.of(more));
        all.addAll(OPTIONS);
        return all;
    }

    static FlipOptions options(Arguments arguments) {
        String max = arguments.required("max");
        if (!max.matches("[1-5]")) {
            throw new UsageException(
                    "--max is %s. Expected a whole number from 1 to 5.".formatted(max));
        }
        return FlipOptions.of(
                arguments.text("goal").orElse(null),
                Integer.parseInt(max),
                arguments.text("mutable").map(text -> List.of(text.split(","))).orElse(List.of()));
    }

    /** Returns the same as query parameters of a service. */
    static Map<String, String> query(Arguments arguments) {
        options(arguments);
        Map<String, String> query = new LinkedHashMap<>();
        for (Option option : OPTIONS) {
            arguments.text(option.name()).ifPresent(text -> query.put(option.name(), text));
        }
        return query;
    }
}
