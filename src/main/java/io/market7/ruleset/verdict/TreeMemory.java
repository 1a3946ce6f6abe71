package io.market7.ruleset.verdict;

import io.market7.domain.decision.RuleConclusion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Facts and conclusions of one candidate, by type, in the order in which they came. */
final class TreeMemory {

    private static final int FIRST_SIZE = 8;

    private final Map<Class<?>, Integer> types;
    private final Object[][] facts;
    private final int[] counts;
    private final List<RuleConclusion> conclusions = new ArrayList<>();
    private int turnAt;

    /**
     * @param types place of each type any rule looks at
     */
    TreeMemory(Map<Class<?>, Integer> types) {
        this.types = types;
        this.facts = new Object[types.size()][FIRST_SIZE];
        this.counts = new int[types.size()];
    }

    Object[] facts(int type) {
        return facts[type];
    }

    int count(int type) {
        return counts[type];
    }

    void insert(Object fact) {
        Integer type = types.get(fact.getClass());
        if (type != null) {
            int count = counts[type];
            if (count == facts[type].length) {
                facts[type] = Arrays.copyOf(facts[type], 2 * count);
            }
            facts[type][count] = fact;
            counts[type] = count + 1;
        }
    }

    /** Takes one fact out; those behind it move up. */
    void remove(Object fact) {
        Integer type = types.get(fact.getClass());
        if (type == null) {
            return;
        }
        Object[] same = facts[type];
        for (int i = 0; i < counts[type]; i++) {
            if (same[i] == fact) {
                System.arraycopy(same, i + 1, same, i, counts[type] - i - 1);
                same[--counts[type]] = null;
                return;
            }
        }
    }

    /** It is the next rule's turn. */
    void turn() {
        turnAt = conclusions.size();
    }

    /**
     * Takes a conclusion of the rule whose turn it is; one that stands already is not taken twice.
     */
    void conclude(RuleConclusion conclusion) {
        for (int i = turnAt; i < conclusions.size(); i++) {
            if (conclusions.get(i).equals(conclusion)) {
                return;
            }
        }
        conclusions.add(conclusion);
        insert(conclusion);
    }

    List<RuleConclusion> conclusions() {
        return conclusions;
    }

    void clear() {
        conclusions.clear();
        turnAt = 0;
        for (int type = 0; type < facts.length; type++) {
            Arrays.fill(facts[type], 0, counts[type], null);
            counts[type] = 0;
        }
    }
}
