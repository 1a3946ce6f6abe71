package io.market7.shell;

import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code rules canary}: how a version fares that decides about some symbols. */
public final class RulesCanaryCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules canary",
                    "Shows how the canary of a ruleset fares beside the live version, and why the last one was taken\n"
                            + "back. A running service counts, so --url is needed.",
                    List.of("NAME"),
                    List.of(),
                    "market7 rules canary dca --url http://127.0.0.1:8000");

    private static final List<String> NUMBERS =
            List.of("decisions", "different", "errors", "vetoed", "vetoedByLive");

    /** Prints to {@code console}. */
    public RulesCanaryCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected boolean asksService() {
        return true;
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        if (!arguments.has("url")) {
            throw new UsageException(
                    "How a canary fares, a running service knows. Expected --url http://127.0.0.1:8000.");
        }
        String name = arguments.positional(0).orElseThrow();
        JsonNode view =
                new ServiceClient(arguments.required("url"))
                        .get("rulesets/%s/canary".formatted(ServiceClient.encoded(name)), Map.of());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ruleset", name);
        row.put("canary", view.path("canary").asString(null));
        row.put("symbols", words(view.path("symbols")));
        NUMBERS.forEach(each -> row.put(each, view.path(each).asLong()));
        row.put("ended", view.path("ended").path("canary").asString(null));
        row.put("why", view.path("ended").path("reason").asString(null));
        new RowPrinter(console())
                .print(
                        arguments.required("output"),
                        new Rows(List.copyOf(row.keySet()), List.of(row)));
        return ExitCode.DONE;
    }

    private static String words(JsonNode symbols) {
        StringBuilder words = new StringBuilder();
        symbols.forEach(each -> words.append(words.isEmpty() ? "" : " ").append(each.asString()));
        return words.toString();
    }
}
