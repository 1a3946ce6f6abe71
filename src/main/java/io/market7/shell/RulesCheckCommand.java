package io.market7.shell;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.catalog.VersionCheck;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.manifest.Manifest;
import io.market7.ruleset.manifest.ParameterValues;
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
                    "Reads, checks and compiles rulesets and reads their scenarios; prints every fault with file, line and column.\n"
                            + "Of those without faults it warns of rules that can never match, say nothing new or block everything,\n"
                            + "of vetoes without a twin for unknown data, and of parameters nobody reads.",
                    List.of("[NAME[@VERSION]…]"),
                    List.of(),
                    "market7 rules check dca@1.0.0");

    /** Prints to {@code console}. */
    public RulesCheckCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        Workspace workspace = new Workspace(arguments);
        RulesetCatalog catalog = workspace.catalog();
        Map<String, Map<String, Object>> overrides = workspace.overrides();
        List<Diagnostic> faults = new ArrayList<>();
        List<Diagnostic> warnings = new ArrayList<>();
        List<RulesetVersion> versions = versions(catalog, arguments.positionals());
        for (RulesetVersion version : versions) {
            Map<String, Object> own = overrides.getOrDefault(version.ruleset(), Map.of());
            Map<String, Object> used = version.binding().equals("live") ? own : Map.of();
            List<Diagnostic> found = check(catalog, version, used);
            faults.addAll(found);
            if (found.isEmpty()) {
                warnings.addAll(VersionCheck.warnings(catalog, version, used));
            }
        }
        String form = arguments.required("output");
        if (!form.equals("table")) {
            List<Map<String, Object>> rows = new ArrayList<>();
            faults.forEach(each -> rows.add(row("error", each)));
            warnings.forEach(each -> rows.add(row("warning", each)));
            Rows printed = new Rows(List.of("severity", "file", "line", "column", "message"), rows);
            new RowPrinter(console()).print(form, printed);
        } else {
            faults.forEach(fault -> console().out().println(fault));
            warnings.forEach(warning -> console().out().println("warning: " + warning));
            String verdict = faults.isEmpty() ? "no faults" : faults.size() + " faults";
            console()
                    .out()
                    .printf(
                            "%d versions checked: %s%s%n",
                            versions.size(),
                            verdict,
                            warnings.isEmpty() ? "" : ", " + warnings.size() + " warnings");
        }
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.CHECKS_FAILED;
    }

    static List<RulesetVersion> versions(RulesetCatalog catalog, List<String> labels) {
        return labels.isEmpty()
                ? catalog.versions()
                : labels.stream().map(catalog::version).toList();
    }

    private static List<Diagnostic> check(
            RulesetCatalog catalog, RulesetVersion version, Map<String, Object> overrides) {
        try (CompiledRuleset compiled = catalog.compile(version)) {
            ScenarioFiles.read(compiled.source());
            Manifest manifest = compiled.source().manifest();
            String file =
                    "rules/%s/%s/ruleset.yaml".formatted(version.ruleset(), version.version());
            List<Diagnostic> faults = new ArrayList<>(manifest.unmet(file, compiled.defaults()));
            if (!overrides.isEmpty()) {
                String origin = "config: market7.parameters." + version.ruleset();
                ParameterValues effective = compiled.defaults().with(origin, overrides);
                faults.addAll(manifest.unmet(origin, effective));
            }
            return faults;
        } catch (RulesetException e) {
            return e.diagnostics();
        }
    }

    private static Map<String, Object> row(String severity, Diagnostic fault) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("severity", severity);
        row.put("file", fault.file());
        row.put("line", fault.line());
        row.put("column", fault.column());
        row.put("message", fault.message());
        return row;
    }
}
