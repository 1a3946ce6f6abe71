package io.market7.shell;

import io.market7.cycle.publish.Publishing;
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

/** {@code rules stage}: a version that decides beside the live one, without effect. */
public final class RulesStageCommand extends PublishingCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules stage",
                    "Lets a version, sealed or not, decide beside the live one; where it differs is kept with both\n"
                            + "decisions, and market7 rules shadow shows it. --as none ends it.",
                    List.of("NAME[@VERSION]"),
                    List.of(
                            Option.choice(
                                    "as",
                                    List.of("shadow", "none"),
                                    "What it becomes; none ends the shadow of the ruleset."),
                            REASON),
                    "market7 rules stage dca@1.1.0 --as shadow --reason \"See whether it buys more\"");

    /** Prints to {@code console}. */
    public RulesStageCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    Map<String, Object> here(Publishing publishing, Arguments arguments) throws IOException {
        reason(arguments);
        Map<String, Object> row = new LinkedHashMap<>();
        if (ends(arguments)) {
            String name = name(arguments);
            publishing.endShadow(name);
            row.put("ruleset", name);
            row.put("shadow", null);
            return row;
        }
        List<String> version = version(arguments);
        publishing.shadow(arguments.positional(0).orElseThrow());
        row.put("ruleset", version.get(0));
        row.put("shadow", version.get(1));
        return row;
    }

    private static boolean ends(Arguments arguments) {
        return arguments.required("as").equals("none");
    }

    private static String name(Arguments arguments) {
        String name = arguments.positional(0).orElseThrow();
        if (name.contains("@")) {
            throw new UsageException(
                    "--as none ends the shadow of a ruleset. Expected its name alone, e.g. %s."
                            .formatted(name.split("@")[0]));
        }
        return name;
    }

    @Override
    String route(Arguments arguments) {
        if (ends(arguments)) {
            return "rulesets/%s:unshadow".formatted(ServiceClient.encoded(name(arguments)));
        }
        return draftRoute(arguments, "shadow");
    }

    @Override
    void tell(ObjectNode body, Arguments arguments) {
        reason(arguments);
    }
}
