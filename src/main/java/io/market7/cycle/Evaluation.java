package io.market7.cycle;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.JournalEntry;
import java.time.Instant;

/**
 * One question that was answered.
 *
 * @param stage {@link #LIVE}, or {@link #ERROR} when the rules failed and the candidate is held
 * @param facts the facts it was decided on; their id is the decision's
 * @param decision the answer; its id is derived from question, subject, bar and digests
 * @param failure what went wrong at stage ERROR; null otherwise
 */
public record Evaluation(String stage, FactSet facts, Decision decision, RuntimeException failure) {
    /** The decision may have effects. */
    public static final String LIVE = "LIVE";

    /** The rules failed: the decision holds, and says why. */
    public static final String ERROR = "ERROR";

    /** Returns the evaluation as it is journalled. */
    public JournalEntry entry(Instant recordedAt) {
        return new JournalEntry(
                decision.id(), recordedAt, stage, decision, facts, ReplayCause.of(this));
    }
}
