package io.market7.shell;

import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code rules approve}: lets a change decide that somebody else has made. */
public final class RulesApproveCommand extends PublishingCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules approve",
                    "Lets a change of versions or parameters decide that somebody else has made, where\n"
                            + "market7.rules.four-eyes asks for it. Without a name it shows what waits. Exit code 4 when\n"
                            + "nothing waits, or you would approve your own work.",
                    List.of("[NAME]"),
                    List.of(REASON),
                    "market7 rules approve dca --reason \"Compared over a month with Ada\"");

    /** Prints to {@code console}. */
    public RulesApproveCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        if (arguments.positional(0).isPresent()) {
            return super.run(arguments);
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String change : waiting(arguments)) {
            rows.add(Map.of("waiting", change));
        }
        new RowPrinter(console())
                .print(arguments.required("output"), new Rows(List.of("waiting"), rows));
        return ExitCode.DONE;
    }

    private static List<String> waiting(Arguments arguments) throws IOException {
        if (!arguments.has("url")) {
            return new LocalPublishing(arguments).waiting();
        }
        List<String> waiting = new ArrayList<>();
        for (JsonNode each :
                new ServiceClient(arguments.required("url"))
                        .get("status", Map.of())
                        .path("waiting")) {
            waiting.add(each.asString());
        }
        return waiting;
    }

    @Override
    Map<String, Object> here(LocalPublishing local, Arguments arguments) {
        reason(arguments);
        String name = name(arguments);
        List<String> approved = local.publishing().approve(name, user());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ruleset", name);
        row.put("approved", String.join("; ", approved));
        return row;
    }

    private static String name(Arguments arguments) {
        String name = arguments.positional(0).orElseThrow();
        if (name.contains("@")) {
            throw new UsageException(
                    "What waits is approved for a ruleset. Expected its name alone, e.g. %s."
                            .formatted(name.split("@")[0]));
        }
        return name;
    }

    @Override
    String route(Arguments arguments) {
        return "rulesets/%s:approve".formatted(ServiceClient.encoded(name(arguments)));
    }

    @Override
    void tell(ObjectNode body, Arguments arguments) {
        reason(arguments);
    }
}
