package io.market7.domain.decision;

import java.util.List;

/**
 * Why a decision came out as it did.
 *
 * @param complete whether every rule of the question is listed
 * @param rules rules in name order
 */
public record Explanation(boolean complete, List<RuleEvidence> rules) {

    public Explanation {
        rules = List.copyOf(rules);
    }
}
