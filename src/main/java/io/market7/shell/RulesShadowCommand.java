package io.market7.shell;

import io.market7.cycle.shadow.ShadowFile;
import io.market7.cycle.shadow.ShadowReport;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
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

/** {@code rules shadow}: where the shadow of a ruleset decides otherwise. */
public final class RulesShadowCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules shadow",
                    "Lists the newest decisions in which the shadow of a ruleset differed; --output json has both\n"
                            + "decisions with their explanations.",
                    List.of("NAME"),
                    List.of(Option.value("limit", "COUNT", "How many, 1 to 200.").orElse("20")),
                    "market7 rules shadow dca --url http://127.0.0.1:8000");

    private static final List<String> COLUMNS =
            List.of("at", "question", "symbol", "live", "shadow", "vetoesCame", "vetoesGone", "id");

    /** Prints to {@code console}. */
    public RulesShadowCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected boolean asksService() {
        return true;
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        String name = arguments.positional(0).orElseThrow();
        String limit = arguments.required("limit");
        if (!limit.matches("\\d{1,3}")
                || Integer.parseInt(limit) < 1
                || Integer.parseInt(limit) > 200) {
            throw new UsageException("--limit is %s. Expected 1 to 200.".formatted(limit));
        }
        JsonNode report =
                arguments.has("url")
                        ? new ServiceClient(arguments.required("url"))
                                .get(
                                        "rulesets/%s/shadow".formatted(ServiceClient.encoded(name)),
                                        Map.of("limit", limit))
                        : here(arguments, name, Integer.parseInt(limit));
        String form = arguments.required("output");
        if (form.equals("json")) {
            console().out().println(report);
            return ExitCode.DONE;
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        report.path("differences").forEach(each -> rows.add(row(each)));
        new RowPrinter(console()).print(form, new Rows(COLUMNS, rows));
        if (form.equals("table")) {
            console()
                    .out()
                    .printf(
                            "%nshadow of %s: %s; %s%n",
                            name, report.path("shadow").asString("none"), counted(report));
        }
        return ExitCode.DONE;
    }

    private static String counted(JsonNode report) {
        return report.path("decisions").isNull()
                ? "how many decisions it made, a running service knows: --url"
                : "%d of %d decisions since the start of the service differ"
                        .formatted(
                                report.path("different").asLong(),
                                report.path("decisions").asLong());
    }

    private static JsonNode here(Arguments arguments, String name, int limit) {
        ShadowFile file = new ShadowFile(Folders.of(arguments).journal());
        ShadowReport report = new ShadowReport(new Workspace(arguments).catalog(), file, null);
        return ServiceClient.JSON.readTree(report.json(name, limit));
    }

    private static Map<String, Object> row(JsonNode difference) {
        JsonNode live = difference.path("live");
        JsonNode shadow = difference.path("shadow");
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("at", live.path("at").asString());
        row.put("question", live.path("question").asString());
        row.put("symbol", live.path("symbol").asString(""));
        row.put("live", live.path("outcome").asString());
        row.put("shadow", shadow.path("outcome").asString());
        row.put("vetoesCame", without(shadow.path("vetoes"), live.path("vetoes")));
        row.put("vetoesGone", without(live.path("vetoes"), shadow.path("vetoes")));
        row.put("id", live.path("id").asString());
        return row;
    }

    private static String without(JsonNode some, JsonNode others) {
        List<String> names = new ArrayList<>();
        some.forEach(each -> names.add(each.asString()));
        others.forEach(each -> names.remove(each.asString()));
        return String.join(" ", names);
    }
}
