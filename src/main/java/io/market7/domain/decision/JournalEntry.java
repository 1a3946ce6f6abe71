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
 * @param notReplayable why this decision cannot be made again from what is kept, as a code of
 *     {@code a-z-} and perhaps a colon and a name, e.g. {@code model-missing:confidence}; null when
 *     it can
 */
public record JournalEntry(
        String id,
        Instant recordedAt,
        String stage,
        Decision decision,
        FactSet facts,
        String notReplayable) {

    /** An evaluation that can be made again. */
    public JournalEntry(
            String id, Instant recordedAt, String stage, Decision decision, FactSet facts) {
        this(id, recordedAt, stage, decision, facts, null);
    }

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
