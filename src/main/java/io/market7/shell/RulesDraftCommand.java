package io.market7.shell;

import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** {@code rules draft}: begins a version as a copy of another. */
public final class RulesDraftCommand extends PublishingCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules draft",
                    "Begins a version as a copy of the live one, or of another. Its files may be changed until it is\n"
                            + "sealed; market7 rules check and market7 rules test say how it stands.",
                    List.of("NAME@VERSION"),
                    List.of(
                            Option.value(
                                    "from",
                                    "VERSION",
                                    "The version that is copied; the live one unless given."),
                            Option.value("change", "TEXT", "The change note, in your own words.")),
                    "market7 rules draft dca@1.1.0 --change \"RSI 40 is enough in an uptrend\"");

    /** Prints to {@code console}. */
    public RulesDraftCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    Map<String, Object> here(LocalPublishing local, Arguments arguments) throws IOException {
        version(arguments);
        RulesetVersion made =
                local.drafts()
                        .create(
                                arguments.positional(0).orElseThrow(),
                                arguments.text("from").orElse(null),
                                arguments.text("change").orElse(null));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ruleset", made.ruleset());
        row.put("version", made.version());
        row.put("folder", made.folder().toString());
        return row;
    }

    @Override
    String route(Arguments arguments) {
        return "rulesets/%s/drafts".formatted(ServiceClient.encoded(version(arguments).get(0)));
    }

    @Override
    void tell(ObjectNode body, Arguments arguments) {
        body.put("version", version(arguments).get(1));
        arguments.text("from").ifPresent(from -> body.put("from", from));
        arguments.text("change").ifPresent(change -> body.put("change", change));
    }
}
