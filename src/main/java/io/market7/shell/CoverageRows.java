package io.market7.shell;

import io.market7.ruleset.coverage.ConditionCoverage;
import io.market7.ruleset.coverage.CoverageReport;
import io.market7.ruleset.coverage.RuleCoverage;
import io.market7.ruleset.coverage.ScenarioCoverage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Coverage as rows for tables and scripts, and in words: what is missing and how to show it. */
final class CoverageRows {

    static final List<String> COLUMNS =
            List.of(
                    "ruleset",
                    "version",
                    "scenarios",
                    "failed",
                    "ruleCount",
                    "rulesHit",
                    "conditionCount",
                    "conditionsBothWays");

    private final List<ScenarioCoverage> all;
    private final String guard;

    /**
     * @param guard only the rules of this guard; null for all
     */
    CoverageRows(List<ScenarioCoverage> all, String guard) {
        this.all = all;
        this.guard = guard;
    }

    /** Returns whether every scenario passed and nothing is missing. */
    boolean complete() {
        return all.stream().allMatch(each -> each.failed() == 0 && report(each).complete());
    }

    /** Returns one row a version, with ratios, and every rule and condition. */
    List<Map<String, Object>> forScripts() {
        return all.stream().map(this::row).toList();
    }

    /** Returns one row a version, with counts and percentages. */
    List<Map<String, Object>> forPeople() {
        List<Map<String, Object>> rows = forScripts();
        for (int i = 0; i < rows.size(); i++) {
            CoverageReport report = report(all.get(i));
            Map<String, Object> row = rows.get(i);
            row.put("rulesHit", share(report.rulesHit(), report.rules().size()));
            row.put(
                    "conditionsBothWays",
                    share(report.conditionsBothWays(), report.conditionCount()));
        }
        return rows;
    }

    /** Rounds down, so that 100 % means that nothing is missing. */
    private static String share(long part, long whole) {
        long tenths = whole == 0 ? 1_000 : 1_000 * part / whole;
        return "%d.%d %% (%d)".formatted(tenths / 10, tenths % 10, part);
    }

    private Map<String, Object> row(ScenarioCoverage coverage) {
        CoverageReport report = report(coverage);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ruleset", report.ruleset());
        row.put("version", report.version());
        row.put("scenarios", coverage.results().size());
        row.put("failed", coverage.failed());
        row.put("ruleCount", report.rules().size());
        row.put("rulesHit", report.rulesHitRatio());
        row.put("conditionCount", report.conditionCount());
        row.put("conditionsBothWays", report.conditionsBothWaysRatio());
        row.put("rules", report.rules());
        return row;
    }

    private CoverageReport report(ScenarioCoverage coverage) {
        return guard == null ? coverage.report() : coverage.report().ofGuard(guard);
    }

    /** Returns what is missing, a few lines for each rule that is not covered. */
    List<String> missing() {
        List<String> lines = new ArrayList<>();
        for (ScenarioCoverage coverage : all) {
            report(coverage).rules().stream()
                    .filter(rule -> !rule.complete())
                    .forEach(rule -> missing(rule, lines));
        }
        return lines;
    }

    private static void missing(RuleCoverage rule, List<String> lines) {
        lines.add("");
        lines.add("%s:%d: %s".formatted(rule.file(), rule.line(), rule.rule()));
        if (rule.hits() == 0) {
            lines.add("  never concluded");
        }
        for (ConditionCoverage condition : rule.conditions()) {
            if (!condition.bothWays()) {
                lines.add("  line %d: %s".formatted(condition.line(), condition.condition()));
                if (condition.seenTrue() == 0) {
                    lines.add("    never held; show it with " + condition.holdsWhen());
                }
                if (condition.seenFalse() == 0) {
                    lines.add("    never failed; show it with " + condition.failsWhen());
                }
            }
        }
    }
}
