package io.market7.shell;

import io.market7.cycle.publish.Promotion;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** {@code rules promote}: lets a sealed version decide. */
public final class RulesPromoteCommand extends PublishingCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules promote",
                    "Lets a sealed version decide instead of the live one. It is compared over the newest decisions of the\n"
                            + "journal first; where it would have changed some, somebody must have looked at them and say how many.\n"
                            + "A running service takes it over without a restart. Exit code 4 when a gate refuses.",
                    List.of("NAME@VERSION"),
                    List.of(
                            REASON,
                            Option.value(
                                    "acknowledge",
                                    "COUNT",
                                    "How many of the newest decisions it changes, as you have seen.")),
                    "market7 rules promote dca@1.1.0 --reason \"RSI 40 is enough in an uptrend\" --acknowledge 12");

    /** Prints to {@code console}. */
    public RulesPromoteCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    Map<String, Object> here(LocalPublishing local, Arguments arguments) throws IOException {
        version(arguments);
        return row(
                local.publishing()
                        .promote(
                                arguments.positional(0).orElseThrow(),
                                acknowledged(arguments),
                                user(),
                                reason(arguments)));
    }

    static Map<String, Object> row(Promotion promotion) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ruleset", promotion.ruleset());
        row.put("before", promotion.before());
        row.put("live", promotion.after());
        boolean compared = promotion.migration() != null;
        row.put("compared", compared ? promotion.migration().decisions() : null);
        row.put("changed", compared ? promotion.migration().changed() : null);
        row.put("waits", promotion.waits());
        return row;
    }

    @Override
    String route(Arguments arguments) {
        return draftRoute(arguments, "promote");
    }

    @Override
    void tell(ObjectNode body, Arguments arguments) {
        reason(arguments);
        Long acknowledged = acknowledged(arguments);
        if (acknowledged != null) {
            body.put("acknowledge", acknowledged);
        }
    }

    private static Long acknowledged(Arguments arguments) {
        String text = arguments.text("acknowledge").orElse(null);
        if (text != null && !text.matches("\\d{1,9}")) {
            throw new UsageException(
                    "--acknowledge is %s. Expected a number of decisions.".formatted(text));
        }
        return text == null ? null : Long.valueOf(text);
    }
}
