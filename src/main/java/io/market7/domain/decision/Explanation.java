package io.market7.domain.decision;

import java.util.List;

/**
 * Why a decision came out as it did.
 *
 * @param complete whether every rule of the question is listed
 * @param rules rules in name order
 * @param flips what would turn the outcome; null when nobody searched
 */
public record Explanation(boolean complete, List<RuleEvidence> rules, Flips flips) {

    public Explanation {
        rules = List.copyOf(rules);
    }

    /** An explanation for which nobody searched what would turn the outcome. */
    public Explanation(boolean complete, List<RuleEvidence> rules) {
        this(complete, rules, null);
    }

    /** Returns the same explanation with what would turn the outcome. */
    public Explanation with(Flips found) {
        return new Explanation(complete, rules, found);
    }
}
