package io.market7.shell.page;

import io.market7.ruleset.mutation.Mutant;
import io.market7.ruleset.mutation.MutationReport;
import io.market7.ruleset.mutation.Survivor;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which changes of the rules the scenarios notice. */
public final class MutationPage {

    private static final List<String> COLUMNS =
            List.of("ruleset", "version", "mutants", "killed", "survived", "equivalent", "score");
    private static final List<String> CHANGES = List.of("rule", "kind", "change", "place");

    private final Console console;

    /** Prints to {@code console}. */
    public MutationPage(Console console) {
        this.console = console;
    }

    /**
     * Prints one row a version, and the changes nobody noticed.
     *
     * @param form {@code table}, {@code json} or {@code csv}
     * @param equivalent whether to list the equivalent changes
     */
    public void print(String form, List<MutationReport> reports, boolean equivalent) {
        List<Map<String, Object>> rows =
                reports.stream().map(report -> row(report, form, equivalent)).toList();
        new RowPrinter(console).print(form, new Rows(COLUMNS, rows));
        if (form.equals("table")) {
            for (MutationReport report : reports) {
                String label = report.ruleset() + "@" + report.version();
                section(
                        "No scenario of " + label + " notices",
                        report.survivors().stream().map(Survivor::mutant).toList());
                if (equivalent) {
                    section("Nothing tells apart in " + label, report.equivalent());
                }
            }
        }
    }

    private void section(String title, List<Mutant> mutants) {
        if (!mutants.isEmpty()) {
            console.out().printf("%n%s%n", console.strong(title));
            List<Map<String, Object>> rows =
                    mutants.stream()
                            .map(
                                    mutant -> {
                                        Map<String, Object> row = change(mutant);
                                        row.put("place", mutant.file() + ":" + row.get("line"));
                                        return row;
                                    })
                            .toList();
            new RowPrinter(console).print("table", new Rows(CHANGES, rows));
        }
    }

    private static Map<String, Object> row(MutationReport report, String form, boolean equivalent) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ruleset", report.ruleset());
        row.put("version", report.version());
        row.put("mutants", report.mutants().size());
        row.put("killed", report.killed());
        row.put("survived", report.survivors().size());
        row.put("equivalent", report.equivalent().size());
        row.put(
                "score",
                form.equals("table")
                        ? "%.1f %%".formatted(100 * report.score())
                        : (Object) report.score());
        if (form.equals("json")) {
            List<Map<String, Object>> survivors = new ArrayList<>();
            for (Survivor survivor : report.survivors()) {
                Map<String, Object> change = change(survivor.mutant());
                change.put("scenario", survivor.scenario().text());
                survivors.add(change);
            }
            row.put("survivors", survivors);
            if (equivalent) {
                row.put(
                        "equivalents",
                        report.equivalent().stream().map(MutationPage::change).toList());
            }
        }
        return row;
    }

    private static Map<String, Object> change(Mutant mutant) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rule", mutant.rule());
        row.put("guard", mutant.guard());
        row.put("kind", mutant.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        row.put("change", mutant.change());
        row.put("file", mutant.file());
        row.put("line", mutant.position().line());
        return row;
    }
}
