package io.market7.ruleset.coverage;

import java.util.List;

/**
 * What scenarios have shown of one version of a ruleset.
 *
 * @param ruleset name
 * @param version version
 * @param rules every rule, in file order
 */
public record CoverageReport(String ruleset, String version, List<RuleCoverage> rules) {

    public CoverageReport {
        rules = List.copyOf(rules);
    }

    /** Returns how many rules concluded in at least one scenario. */
    public long rulesHit() {
        return rules.stream().filter(rule -> rule.hits() > 0).count();
    }

    /** Returns how many conditions all rules have together. */
    public long conditionCount() {
        return rules.stream().mapToLong(rule -> rule.conditions().size()).sum();
    }

    /** Returns how many conditions were seen to hold and to fail. */
    public long conditionsBothWays() {
        return rules.stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(ConditionCoverage::bothWays)
                .count();
    }

    /** Returns the share of rules that concluded, 0..1; 1 when there is no rule. */
    public double rulesHitRatio() {
        return ratio(rulesHit(), rules.size());
    }

    /** Returns the share of conditions seen both ways, 0..1; 1 when there is no condition. */
    public double conditionsBothWaysRatio() {
        return ratio(conditionsBothWays(), conditionCount());
    }

    /** Returns whether nothing is missing. */
    public boolean complete() {
        return rules.stream().allMatch(RuleCoverage::complete);
    }

    /** Returns the same report on the rules of one guard. */
    public CoverageReport ofGuard(String guard) {
        return new CoverageReport(
                ruleset,
                version,
                rules.stream().filter(rule -> rule.guard().equals(guard)).toList());
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
