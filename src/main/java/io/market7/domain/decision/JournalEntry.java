package io.market7.domain.decision;

import io.market7.domain.Checks;
import java.time.Instant;

/**
 * One evaluation as it is kept: the decision beside the facts it was made from.
 *
 * @param id decision id, derived from question, subject, bar close, stage and digests; unique
 * @param recordedAt wall-clock instant of the append
 * @param stage {@code LIVE} when the decision may have effects, else the reason it may not, e.g.
 *     {@code SHADOW}
 * @param decision the decision
 * @param facts the facts it was made from
 */
public record JournalEntry(
        String id, Instant recordedAt, String stage, Decision decision, FactSet facts) {

    public JournalEntry {
        Checks.required("id", id);
        Checks.required("recordedAt", recordedAt);
        Checks.required("stage", stage);
        Checks.required("decision", decision);
        Checks.required("facts", facts);
    }

    /**
     * Returns what became of every rule and condition, to be kept beside the decision; null when
     * the rules were not judged.
     */
    public RuleVerdicts verdicts() {
        return decision.verdicts();
    }
}
