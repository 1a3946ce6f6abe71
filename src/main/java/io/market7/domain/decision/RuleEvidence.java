package io.market7.domain.decision;

import java.util.List;

/**
 * What one rule saw and concluded.
 *
 * @param rule the name of the rule that concluded
 * @param state what became of it
 * @param conclusion {@code veto}, {@code proposal}, {@code tag} …; null when it did not conclude
 * @param liftedBy override that lifted it; null when none did
 * @param file file the rule stands in
 * @param line line of the rule
 * @param conditions its conditions in order
 * @param text one sentence for people
 */
public record RuleEvidence(
        String rule,
        RuleState state,
        String conclusion,
        String liftedBy,
        String file,
        int line,
        List<ConditionEvidence> conditions,
        String text) {

    public RuleEvidence {
        conditions = List.copyOf(conditions);
    }
}
