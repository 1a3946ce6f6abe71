package io.market7.shell;

import io.market7.cycle.RulesetList;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** {@code rules list}: every version of every ruleset and how it is bound. */
public final class RulesListCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules list",
                    "Lists every version of every ruleset and how it is bound.",
                    List.of(),
                    List.of(),
                    "market7 rules list --output json");

    private static final List<String> COLUMNS =
            List.of("ruleset", "version", "binding", "sealed", "ruleCount", "sha256");

    /** Prints to {@code console}. */
    public RulesListCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected boolean asksService() {
        return true;
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        Object entries =
                arguments.has("url")
                        ? new ServiceClient(arguments.required("url")).get("rulesets", Map.of())
                        : RulesetList.of(new Workspace(arguments).catalog());
        List<Map<String, Object>> rows =
                ServiceClient.JSON.convertValue(entries, new TypeReference<>() {});
        String form = arguments.required("output");
        if (!form.equals("json")) {
            rows.forEach(row -> row.put("ruleCount", ((List<?>) row.get("rules")).size()));
        }
        new RowPrinter(console()).print(form, new Rows(COLUMNS, rows));
        rows.forEach(row -> ((List<?>) row.get("faults")).forEach(console().err()::println));
        return ExitCode.DONE;
    }
}
