package io.market7.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints what the journal achieves; asserts only that nothing is lost. */
class JournalThroughputTest {

    private static final int ENTRIES = 40_000;
    private static final int DURABLE = 500;

    @TempDir Path directory;

    @Test
    void keepsManyDecisionsASecond() throws IOException, InterruptedException {
        String facts = "{\"f\":\"" + "x".repeat(1_800) + "\"}";
        String decision = "{\"d\":\"" + "y".repeat(1_000) + "\"}";
        long appendNanos;
        long durableNanos;
        try (SqliteJournal journal =
                SqliteJournal.open(directory, f -> facts, d -> decision, JournalFixtures.CLOCK)) {
            long start = System.nanoTime();
            appendFrom(journal, 4);
            journal.flush();
            appendNanos = System.nanoTime() - start;
            start = System.nanoTime();
            for (int n = 0; n < DURABLE; n++) {
                journal.appendDurably(JournalFixtures.entry(ENTRIES + n));
            }
            durableNanos = System.nanoTime() - start;
        }
        System.out.printf(
                "journal: %,.0f appends a second, %,.0f durable one by one, %,d bytes a decision%n",
                ENTRIES * 1e9 / appendNanos,
                DURABLE * 1e9 / durableNanos,
                Files.size(directory.resolve("journal.db")) / (ENTRIES + DURABLE));
        try (JournalQuery query = JournalQuery.open(directory)) {
            assertThat(query.count(JournalFilter.ALL)).isEqualTo(ENTRIES + DURABLE);
        }
    }

    private static void appendFrom(SqliteJournal journal, int threads) throws InterruptedException {
        List<Thread> producers = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int first = t;
            Thread producer =
                    new Thread(
                            () -> {
                                for (int n = first; n < ENTRIES; n += threads) {
                                    journal.append(JournalFixtures.entry(n));
                                }
                            });
            producers.add(producer);
            producer.start();
        }
        for (Thread producer : producers) {
            producer.join();
        }
    }
}
