package io.market7.shell;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.scenario.ScenarioFiles;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code rules check}: reads, checks and compiles versions, reads their scenarios, and prints every
 * fault with its place.
 */
public final class RulesCheckCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules check",
                    "Reads, checks and compiles rulesets and reads their scenarios; prints every fault with file, line and column.",
                    List.of("[NAME[@VERSION]…]"),
                    List.of(),
                    "market7 rules check dca@1.0.0");

    /** Prints to {@code console}. */
    public RulesCheckCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        RulesetCatalog catalog = new Workspace(arguments).catalog();
        List<Diagnostic> faults = new ArrayList<>();
        List<RulesetVersion> versions = versions(catalog, arguments.positionals());
        for (RulesetVersion version : versions) {
            faults.addAll(check(catalog, version));
        }
        String form = arguments.required("output");
        if (!form.equals("table")) {
            List<Map<String, Object>> rows = faults.stream().map(RulesCheckCommand::row).toList();
            Rows printed = new Rows(List.of("file", "line", "column", "message"), rows);
            new RowPrinter(console()).print(form, printed);
        } else {
            faults.forEach(fault -> console().out().println(fault));
            String verdict = faults.isEmpty() ? "no faults" : faults.size() + " faults";
            console().out().printf("%d versions checked: %s%n", versions.size(), verdict);
        }
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.CHECKS_FAILED;
    }

    static List<RulesetVersion> versions(RulesetCatalog catalog, List<String> labels) {
        return labels.isEmpty()
                ? catalog.versions()
                : labels.stream().map(catalog::version).toList();
    }

    private static List<Diagnostic> check(RulesetCatalog catalog, RulesetVersion version) {
        try {
            CompiledRuleset compiled = catalog.compile(version);
            compiled.close();
            ScenarioFiles.read(compiled.source());
            return List.of();
        } catch (RulesetException e) {
            return e.diagnostics();
        }
    }

    private static Map<String, Object> row(Diagnostic fault) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", fault.file());
        row.put("line", fault.line());
        row.put("column", fault.column());
        row.put("message", fault.message());
        return row;
    }
}
