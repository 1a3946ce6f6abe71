package io.market7.bench;

import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsWriter;
import io.market7.cycle.Logs;
import io.market7.domain.decision.DecisionLog;
import io.market7.domain.decision.JournalEntry;
import io.market7.journal.JournalVerification;
import io.market7.journal.JournalVerifier;
import io.market7.journal.SqliteJournal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The journal: how many explained decisions a second it takes, what a decision that holds costs
 * with it and without, how long an action waits compared with the disk alone, and what a decision
 * takes on the disk. Decisions are those of a week of recorded candles.
 */
final class JournalBench {

    private static final int SUSTAINED = Integer.getInteger("market7.bench.entries", 60_000);
    private static final int HOLDS = 12_000;
    private static final int BLOCK = 200;
    private static final int ACTIONS = 1_500;
    private static final long PACE_NANOS = 1_000_000;
    private static final int COMMIT_BYTES = 64 * 1_024;

    private JournalBench() {}

    static List<BenchRow> run() throws IOException, InterruptedException {
        RecordedEvaluations recorded = RecordedEvaluations.open();
        if (recorded == null) {
            return List.of();
        }
        System.err.println("Measuring the journal, about a minute and a half.");
        try (recorded) {
            List<BenchRow> rows = new ArrayList<>();
            sustained(recorded, 10_000);
            rows.addAll(sustained(recorded, SUSTAINED));
            rows.addAll(holds(recorded));
            rows.addAll(actions(recorded));
            return rows;
        }
    }

    private static SqliteJournal open(Path folder) {
        return SqliteJournal.open(
                folder,
                FactsWriter::text,
                decision ->
                        new String(
                                DecisionWriter.bytesWithMoment(decision), StandardCharsets.UTF_8),
                Clock.systemUTC());
    }

    private static List<BenchRow> sustained(RecordedEvaluations recorded, int count)
            throws IOException {
        List<JournalEntry> entries = recorded.entries(Math.min(count, 20_000));
        Path folder = Files.createTempDirectory("market7-bench");
        try {
            long start = System.nanoTime();
            try (SqliteJournal journal = open(folder)) {
                int pass = 0;
                for (int i = 0; i < count; i++) {
                    pass = i / entries.size();
                    JournalEntry entry = entries.get(i % entries.size());
                    journal.append(pass == 0 ? entry : RecordedEvaluations.again(entry, pass));
                }
                journal.flush();
                double seconds = (System.nanoTime() - start) / 1e9;
                long before = System.nanoTime();
                journal.flush();
                System.err.printf(
                        "%,d decisions in %.2f s; an empty commit %.2f ms%n",
                        count, seconds, (System.nanoTime() - before) / 1e6);
                return List.of(
                        new BenchRow(
                                "journal.sustained",
                                "explained decisions/s",
                                count / seconds,
                                0,
                                null,
                                null),
                        size(folder, journal, count));
            }
        } finally {
            check(folder, count);
            delete(folder);
        }
    }

    private static BenchRow size(Path folder, SqliteJournal journal, int count) throws IOException {
        journal.close();
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        return new BenchRow(
                "journal.size", "bytes/decision on disk", (double) bytes / count, 0, null, null);
    }

    private static void check(Path folder, int count) {
        JournalVerification found = JournalVerifier.verify(folder, (done, all) -> {});
        if (!found.isSound() || found.entries() < count) {
            throw new IllegalStateException("The journal that was measured is not sound: " + found);
        }
    }

    /** Decides at a steady pace, by turns with a journal and without. */
    private static List<BenchRow> holds(RecordedEvaluations recorded) throws IOException {
        Path folder = Files.createTempDirectory("market7-bench");
        long[] off = new long[HOLDS];
        long[] on = new long[HOLDS];
        DecisionLog nothing = Logs.none().decisions();
        try (SqliteJournal journal = open(folder)) {
            decide(recorded, nothing, new long[HOLDS], 0, HOLDS / 4);
            decide(recorded, journal, new long[HOLDS], 0, HOLDS / 4);
            for (int from = 0; from < HOLDS; from += BLOCK) {
                decide(recorded, nothing, off, from, from + BLOCK);
                decide(recorded, journal, on, from, from + BLOCK);
            }
        } finally {
            delete(folder);
        }
        double floor = p99(off) / 1e3;
        double with = p99(on) / 1e3;
        return List.of(
                new BenchRow("journal.holdWithoutP99", "us", floor, 0, 1.0, null),
                new BenchRow("journal.holdP99", "us", with, 0, with / floor, null),
                new BenchRow("journal.holdWithoutMedian", "us", median(off) / 1e3, 0, 1.0, null),
                new BenchRow(
                        "journal.holdMedian",
                        "us",
                        median(on) / 1e3,
                        0,
                        median(on) / (double) median(off),
                        null));
    }

    private static void decide(
            RecordedEvaluations recorded, DecisionLog log, long[] nanos, int from, int to) {
        long due = System.nanoTime();
        for (int i = from; i < to; i++) {
            while (System.nanoTime() < due) {
                Thread.onSpinWait();
            }
            long start = System.nanoTime();
            log.append(recorded.evaluate());
            nanos[i] = System.nanoTime() - start;
            due = Math.max(due + PACE_NANOS, System.nanoTime());
        }
    }

    /** By turns a write and sync of the disk alone, and a decision that waits for its commit. */
    private static List<BenchRow> actions(RecordedEvaluations recorded)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("market7-bench");
        long[] sync = new long[ACTIONS];
        long[] action = new long[ACTIONS];
        try (SqliteJournal journal = open(folder);
                FileChannel file =
                        FileChannel.open(
                                folder.resolve("sync"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE)) {
            for (int i = -100; i < ACTIONS; i++) {
                long synced = sync(file);
                journal.append(recorded.evaluate());
                journal.append(recorded.evaluate());
                JournalEntry entry = recorded.evaluate();
                long start = System.nanoTime();
                journal.appendDurably(entry);
                long acted = System.nanoTime() - start;
                if (i >= 0) {
                    sync[i] = synced;
                    action[i] = acted;
                }
                Thread.sleep(2);
            }
        } finally {
            delete(folder);
        }
        double floor = p99(sync) / 1e6;
        double with = p99(action) / 1e6;
        return List.of(
                new BenchRow("journal.syncP99", "ms", floor, 0, 1.0, null),
                new BenchRow("journal.actionP99", "ms", with, 0, with / floor, null),
                new BenchRow("journal.actionBeyondSyncP99", "ms", with - floor, 0, null, null),
                new BenchRow("journal.syncMedian", "ms", median(sync) / 1e6, 0, 1.0, null),
                new BenchRow(
                        "journal.actionMedian",
                        "ms",
                        median(action) / 1e6,
                        0,
                        median(action) / (double) median(sync),
                        null));
    }

    private static long sync(FileChannel file) throws IOException {
        long start = System.nanoTime();
        file.write(ByteBuffer.allocate(COMMIT_BYTES));
        file.force(false);
        return System.nanoTime() - start;
    }

    private static long p99(long[] nanos) {
        return quantile(nanos, 0.99);
    }

    private static long median(long[] nanos) {
        return quantile(nanos, 0.5);
    }

    private static long quantile(long[] nanos, double share) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
