package io.market7.shell;

import io.market7.cycle.publish.Canary;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code rules stage}: a version on trial, as a shadow or as a canary. */
public final class RulesStageCommand extends PublishingCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules stage",
                    "Puts a version on trial. As shadow it decides beside the live one without effect, sealed or not;\n"
                            + "market7 rules shadow shows where it differs. As canary a sealed version decides about the\n"
                            + "named symbols, and is taken back by itself when it crosses a guard rail; market7 rules canary\n"
                            + "shows how it fares. --as no-shadow and --as no-canary end it.",
                    List.of("NAME[@VERSION]"),
                    List.of(
                            Option.choice(
                                    "as",
                                    List.of("shadow", "canary", "no-shadow", "no-canary"),
                                    "What it becomes, or what ends."),
                            Option.value(
                                    "symbols",
                                    "A,B",
                                    "The symbols a canary decides about, e.g. SOLUSDT,XRPUSDT."),
                            REASON),
                    "market7 rules stage dca@1.1.0 --as shadow --reason \"See whether it buys more\"");

    /** Prints to {@code console}. */
    public RulesStageCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    Map<String, Object> here(LocalPublishing local, Arguments arguments) throws IOException {
        reason(arguments);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ruleset", ends(arguments) ? name(arguments) : version(arguments).get(0));
        switch (arguments.required("as")) {
            case "canary" -> {
                Canary canary =
                        local.trials()
                                .canary(
                                        arguments.positional(0).orElseThrow(),
                                        symbols(arguments),
                                        user(),
                                        reason(arguments));
                row.put("canary", canary.version());
                row.put("symbols", String.join(" ", canary.symbols()));
                row.put("waits", canary.waits());
            }
            case "no-canary" -> {
                local.trials().endCanary(name(arguments));
                row.put("canary", null);
            }
            case "no-shadow" -> {
                local.trials().endShadow(name(arguments));
                row.put("shadow", null);
            }
            default -> {
                local.trials().shadow(arguments.positional(0).orElseThrow());
                row.put("shadow", version(arguments).get(1));
            }
        }
        return row;
    }

    private static boolean ends(Arguments arguments) {
        return arguments.required("as").startsWith("no-");
    }

    private static List<String> symbols(Arguments arguments) {
        String symbols = arguments.text("symbols").orElse("");
        if (symbols.isBlank()) {
            throw new UsageException(
                    "A canary decides about named symbols. Expected --symbols such as --symbols SOLUSDT,XRPUSDT.");
        }
        return List.of(symbols.split(","));
    }

    private static String name(Arguments arguments) {
        String name = arguments.positional(0).orElseThrow();
        if (name.contains("@")) {
            throw new UsageException(
                    "--as %s ends the trial of a ruleset. Expected its name alone, e.g. %s."
                            .formatted(arguments.required("as"), name.split("@")[0]));
        }
        return name;
    }

    @Override
    String route(Arguments arguments) {
        String as = arguments.required("as");
        return ends(arguments)
                ? "rulesets/%s:un%s"
                        .formatted(
                                ServiceClient.encoded(name(arguments)),
                                as.substring("no-".length()))
                : draftRoute(arguments, as);
    }

    @Override
    void tell(ObjectNode body, Arguments arguments) {
        reason(arguments);
        if (arguments.required("as").equals("canary")) {
            ArrayNode symbols = body.putArray("symbols");
            symbols(arguments).forEach(symbols::add);
        }
    }
}
