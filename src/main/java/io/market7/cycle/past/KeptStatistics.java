package io.market7.cycle.past;

import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import java.util.List;

/**
 * The statistics of a journal that goes on: each time they are asked for, what was kept since is
 * taken up. The first time all of it is read. Safe for use by many threads.
 */
public final class KeptStatistics {

    private final JournalQuery journal;
    private final RuleStatistics statistics = new RuleStatistics();
    private long upTo;

    /** Reads {@code journal}. */
    public KeptStatistics(JournalQuery journal) {
        this.journal = journal;
    }

    /**
     * Returns what a rule did, one line a question; empty when it held no decision.
     *
     * @param rule its name
     */
    public synchronized List<RuleStatistics.Line> of(String rule) {
        List<JournalRow> rows;
        do {
            rows = journal.after(upTo, JournalQuery.MAX_LIMIT);
            for (JournalRow row : rows) {
                statistics.add(Stop.of(row));
                upTo = row.seq();
            }
        } while (!rows.isEmpty());
        return statistics.lines().stream().filter(line -> line.rule().equals(rule)).toList();
    }

    /** Returns how many decisions were taken up. */
    public synchronized long decisions() {
        return statistics.decisions();
    }
}
