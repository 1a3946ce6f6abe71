package io.market7.journal;

import static io.market7.journal.JournalFixtures.entry;
import static io.market7.journal.JournalFixtures.intent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What lay on the disk while a journal was written, and what had been acknowledged by then.
 *
 * @param database main file; nothing is copied into it while the log is short
 * @param log write-ahead log at the end
 * @param heads checkpoints at the end
 * @param acks moments at which a caller was told that something is on disk
 */
record CrashRecording(byte[] database, byte[] log, byte[] heads, List<Ack> acks) {

    private static final int ROUNDS = 14;
    private static final int HEAD_EVERY = 7;

    /**
     * What a caller was told.
     *
     * @param what id of a decision or of an intent
     * @param logBytes length of the log at that moment
     * @param headBytes length of the checkpoints at that moment
     */
    record Ack(String what, int logBytes, int headBytes) {}

    static SqliteJournal open(Path directory) {
        return SqliteJournal.open(
                directory,
                new SqliteJournal.Options(
                        RealTexts::facts, RealTexts::decision, JournalFixtures.CLOCK, 64, null),
                HEAD_EVERY);
    }

    static CrashRecording make(Path directory, Random random) throws IOException {
        List<Ack> acks = new ArrayList<>();
        try (SqliteJournal journal = open(directory)) {
            acks.add(ack(directory, ""));
            int n = 0;
            for (int round = 0; round < ROUNDS; round++) {
                for (int holds = random.nextInt(4); holds > 0; holds--) {
                    journal.append(entry(++n));
                }
                journal.appendDurably(entry(++n));
                acks.add(ack(directory, "d-" + n));
                if (random.nextBoolean()) {
                    journal.intend(intent("o-" + n));
                    acks.add(ack(directory, "o-" + n));
                    journal.settle("o-" + n, "CONFIRMED", "{}");
                }
            }
            return new CrashRecording(
                    Files.readAllBytes(directory.resolve("journal.db")),
                    Files.readAllBytes(log(directory)),
                    Files.readAllBytes(directory.resolve("journal.heads")),
                    acks);
        }
    }

    private static Ack ack(Path directory, String what) throws IOException {
        return new Ack(
                what,
                (int) Files.size(log(directory)),
                (int) Files.size(directory.resolve("journal.heads")));
    }

    private static Path log(Path directory) {
        return directory.resolve("journal.db-wal");
    }

    /** Lays out what a crash after an acknowledgement may have left, and returns what it was. */
    List<String> crash(Path directory, Random random) throws IOException {
        int at = random.nextInt(acks.size());
        Ack last = acks.get(at);
        boolean end = at + 1 == acks.size();
        int logEnd = end ? log.length : acks.get(at + 1).logBytes();
        int headEnd = end ? heads.length : acks.get(at + 1).headBytes();
        int logCut = between(last.logBytes(), logEnd, random);
        // a checkpoint is begun only after what it speaks of is on disk
        int headCut =
                logCut == logEnd ? between(last.headBytes(), headEnd, random) : last.headBytes();
        clear(directory);
        Files.write(directory.resolve("journal.db"), database);
        Files.write(log(directory), torn(Arrays.copyOf(log, logCut), random));
        Files.write(directory.resolve("journal.heads"), Arrays.copyOf(heads, headCut));
        return acks.subList(1, at + 1).stream().map(Ack::what).toList();
    }

    /** Often exactly at an end, where one byte decides. */
    private static int between(int from, int to, Random random) {
        if (from >= to) {
            return from;
        }
        return switch (random.nextInt(6)) {
            case 0 -> from;
            case 1 -> Math.min(to, from + 1 + random.nextInt(32));
            case 2 -> Math.max(from, to - 1 - random.nextInt(32));
            case 3 -> to;
            default -> from + random.nextInt(to - from);
        };
    }

    /** Sometimes the disk had made room and written something else, or nothing, behind the cut. */
    private static byte[] torn(byte[] log, Random random) {
        int more = random.nextInt(3) == 0 ? random.nextInt(40_000) : 0;
        byte[] torn = Arrays.copyOf(log, log.length + more);
        if (random.nextBoolean()) {
            for (int i = log.length; i < torn.length; i++) {
                torn[i] = (byte) random.nextInt();
            }
        }
        return torn;
    }

    private static void clear(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
