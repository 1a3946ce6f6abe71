package io.market7.domain.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the places in {@link RuleVerdicts} stand for: the rules of one version of a ruleset and the
 * conditions of each, in the order of the rule files. One version has one index, so it is enough to
 * keep it once for each {@code sha256}.
 */
public final class RuleIndex {

    private final RulesetRef ruleset;
    private final List<Entry> rules;
    private final int[] firstConditions;
    private final int conditionCount;

    /**
     * A rule and its conditions.
     *
     * @param rule rule name
     * @param conditions each condition as a person reads it, e.g. {@code indicators.15m.rsi <
     *     minRsiPoints}
     */
    public record Entry(String rule, List<String> conditions) {
        public Entry {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Numbers rules and conditions.
     *
     * @param ruleset the version they belong to
     * @param rules rules in file order
     */
    public RuleIndex(RulesetRef ruleset, List<Entry> rules) {
        this.ruleset = Objects.requireNonNull(ruleset);
        this.rules = List.copyOf(rules);
        this.firstConditions = new int[rules.size()];
        int count = 0;
        for (int rule = 0; rule < firstConditions.length; rule++) {
            firstConditions[rule] = count;
            count += rules.get(rule).conditions().size();
        }
        this.conditionCount = count;
    }

    /** Returns the version the rules belong to. */
    public RulesetRef ruleset() {
        return ruleset;
    }

    /** Returns the rules in the order of their places. */
    public List<Entry> rules() {
        return rules;
    }

    /** Returns how many conditions the rules have together. */
    public int conditionCount() {
        return conditionCount;
    }

    /** Returns the place of the first condition of a rule among all conditions. */
    public int firstCondition(int rule) {
        return firstConditions[rule];
    }

    /** Returns the rule names in the order of their places. */
    public List<String> names() {
        List<String> names = new ArrayList<>(rules.size());
        rules.forEach(entry -> names.add(entry.rule()));
        return names;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof RuleIndex index
                        && ruleset.equals(index.ruleset)
                        && rules.equals(index.rules);
    }

    @Override
    public int hashCode() {
        return ruleset.hashCode();
    }

    @Override
    public String toString() {
        return "%s@%s: %d rules".formatted(ruleset.name(), ruleset.version(), rules.size());
    }
}
