package io.market7.journal;

import io.market7.domain.decision.ActionLog;
import io.market7.domain.decision.ManualAction;
import java.time.Clock;
import java.time.Instant;

/**
 * Manual actions on their way into the journal. Every method throws {@link IllegalStateException}
 * when an action is written twice or ends before it was asked for.
 */
record JournalActions(ActionTable table, GroupCommitWriter writer, Clock clock)
        implements ActionLog {

    @Override
    public void asked(ManualAction action) {
        SqliteJournal.await(writer.submit(true, () -> () -> table.asked(action)));
    }

    @Override
    public void ended(String actionId, Outcome outcome, String detail) {
        Instant recordedAt = clock.instant();
        SqliteJournal.await(
                writer.submit(
                        true,
                        () -> () -> table.ended(actionId, outcome.name(), detail, recordedAt)));
    }
}
