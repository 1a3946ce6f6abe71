package io.market7.cycle.live;

import io.market7.execution.SentIntent;
import io.market7.journal.JournalQuery;
import java.nio.file.Path;
import java.util.List;

/** Reads what earlier runs sent, for recovery. */
public final class SentIntents {
    private SentIntents() {}

    /**
     * Returns every intent of a journal with its last outcome, in order of writing.
     *
     * @param journal directory of an opened journal
     */
    public static List<SentIntent> in(Path journal) {
        try (JournalQuery query = JournalQuery.open(journal)) {
            return query.intents().stream()
                    .map(row -> new SentIntent(row.intent(), row.outcome()))
                    .toList();
        }
    }
}
