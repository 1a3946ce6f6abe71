package io.market7.api.stream;

import io.market7.api.decisions.DecisionJson;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The journal as events. The newest are kept at hand, so that many listeners cost one reading; what
 * is older comes from the journal itself. Safe for use by many threads.
 */
final class DecisionTail {

    private static final int AT_HAND = 1_000;
    private static final int PAGE = 500;

    /** One decision as an event. */
    record Event(long seq, byte[] bytes) {}

    private final JournalQuery journal;
    private final Deque<Event> newest = new ArrayDeque<>();
    // everything after this number is at hand
    private long since;

    /** Follows {@code journal} from its present end. */
    DecisionTail(JournalQuery journal) {
        this.journal = journal;
        this.since = journal.lastSeq();
    }

    /** Takes up what was written since the last time. */
    synchronized void refresh() {
        long end = journal.lastSeq();
        if (end - head() > AT_HAND) {
            newest.clear();
            since = end;
        }
        List<JournalRow> rows;
        do {
            rows = journal.after(head(), PAGE);
            rows.forEach(this::add);
        } while (rows.size() == PAGE);
    }

    private void add(JournalRow row) {
        newest.addLast(event(row));
        if (newest.size() > AT_HAND) {
            since = newest.removeFirst().seq();
        }
    }

    /** Returns the newest number that was taken up. */
    synchronized long head() {
        return newest.isEmpty() ? since : newest.getLast().seq();
    }

    /** Returns the events after a number, oldest first, as far as they were taken up. */
    synchronized List<Event> after(long seq, int most) {
        if (seq < since) {
            return journal.after(seq, most).stream()
                    .filter(row -> row.seq() <= head())
                    .map(DecisionTail::event)
                    .toList();
        }
        List<Event> found = new ArrayList<>();
        for (Event each : newest) {
            if (each.seq() > seq && found.size() < most) {
                found.add(each);
            }
        }
        return found;
    }

    private static Event event(JournalRow row) {
        return new Event(
                row.seq(), EventText.of(Topic.DECISIONS.event(), row.seq(), DecisionJson.of(row)));
    }
}
