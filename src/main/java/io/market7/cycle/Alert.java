package io.market7.cycle;

import io.market7.domain.decision.FactSet;

/**
 * Something somebody should hear of, at most once in a while for each subject.
 *
 * @param rule rule that concluded
 * @param reason the rule's reason, one sentence
 * @param evaluation the evaluation it concluded in
 */
public record Alert(String rule, String reason, Evaluation evaluation) {

    /** Returns the deal it is about, or symbol and side where there is none. */
    public String subject() {
        return subject(evaluation.facts());
    }

    static String subject(FactSet facts) {
        return facts.deal() != null && facts.deal().id() != null
                ? facts.deal().id()
                : facts.subject().symbol() + " " + facts.subject().side();
    }

    /** Returns the alert as one line for people. */
    public String text() {
        return "%s: %s (%s, price %s, scores %s, decision %s)"
                .formatted(
                        subject(),
                        reason,
                        rule,
                        evaluation.facts().prices().price(),
                        evaluation.decision().scores(),
                        evaluation.decision().id());
    }
}
