package io.market7.shell;

import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.manifest.Manifest;
import io.market7.ruleset.manifest.ParameterSpec;
import io.market7.ruleset.tree.Rule;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code rules show}: one ruleset in words: its rules with their reasons, and its parameters. */
public final class RulesShowCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules show",
                    "Shows one version: its rules with their reasons, and its parameters.",
                    List.of("NAME[@VERSION]"),
                    List.of(),
                    "market7 rules show dca@1.0.0");

    /** Prints to {@code console}. */
    public RulesShowCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        RulesetCatalog catalog = new Workspace(arguments).catalog();
        String label = arguments.positional(0).orElseThrow();
        RulesetSource source = catalog.read(catalog.version(label));
        String form = arguments.required("output");
        RowPrinter printer = new RowPrinter(console());
        Rows rules = new Rows(List.of("rule", "file", "reason"), rules(source));
        if (form.equals("table")) {
            Manifest manifest = source.manifest();
            console()
                    .out()
                    .printf(
                            "%s@%s: %s%n%n",
                            manifest.ruleset(), manifest.version(), manifest.description());
            printer.print(form, rules);
            console().out().println();
            printer.print(form, new Rows(PARAMETER_COLUMNS, parameters(source.manifest())));
        } else {
            printer.print(form, rules);
        }
        return ExitCode.DONE;
    }

    private static final List<String> PARAMETER_COLUMNS =
            List.of("parameter", "default", "unit", "min", "max", "meaning");

    private static List<Map<String, Object>> rules(RulesetSource source) {
        return source.rules().stream().map(RulesShowCommand::rule).toList();
    }

    private static Map<String, Object> rule(Rule rule) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rule", rule.name());
        row.put("file", rule.file());
        row.put("line", rule.position().line());
        row.put("reason", rule.reason());
        return row;
    }

    private static List<Map<String, Object>> parameters(Manifest manifest) {
        return manifest.parameters().stream().map(RulesShowCommand::parameter).toList();
    }

    private static Map<String, Object> parameter(ParameterSpec spec) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("parameter", spec.name());
        row.put("default", spec.defaultValue());
        row.put("unit", spec.unit());
        row.put("min", spec.min());
        row.put("max", spec.max());
        row.put("meaning", spec.meaning());
        return row;
    }
}
