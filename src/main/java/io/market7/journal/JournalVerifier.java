package io.market7.journal;

import io.market7.journal.JournalVerification.Finding;
import io.market7.journal.JournalVerification.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Checks a journal against its own hash chain and its checkpoints, beside its writer or without
 * one. Stops at the first thing that is wrong.
 */
public final class JournalVerifier {

    private static final int REPORT_EVERY = 500;

    private JournalVerifier() {}

    /** Hears how far the check has come. */
    @FunctionalInterface
    public interface Progress {

        /** {@code done} of about {@code all} entries are checked. */
        void checked(long done, long all);
    }

    /** Checks with the key of the environment variable {@code MARKET7_JOURNAL_KEY}. */
    public static JournalVerification verify(Path directory, Progress progress) {
        return verify(directory, System.getenv(HeadSeal.VARIABLE), progress);
    }

    /**
     * Checks a journal.
     *
     * @param key key of the checkpoints; null or empty for none
     * @throws JournalException when there is no journal, or one of another schema version
     */
    public static JournalVerification verify(Path directory, String key, Progress progress) {
        if (!Files.exists(directory.resolve(Schema.FILE))) {
            throw Schema.missing(directory);
        }
        // before the journal, so that it can only be older than what is read there
        HeadCheck heads = HeadCheck.read(directory, new HeadSeal(key));
        ChainWalk walk = new ChainWalk(heads, progress);
        if (heads.finding() != null) {
            walk.found(heads.finding());
            return walk.result();
        }
        try (Connection connection = Schema.reader(directory)) {
            // one state of the file for all that is read
            connection.setAutoCommit(false);
            walk(connection, walk);
            connection.rollback();
        } catch (SQLException e) {
            walk.found(unreadable(walk.entry() + 1, e));
        }
        return walk.result();
    }

    private static void walk(Connection connection, ChainWalk walk) throws SQLException {
        long all = EntryChain.newest(connection).entry();
        try (EntryMerge entries = new EntryMerge(connection)) {
            while (walk.isSound() && entries.next()) {
                walk.take(entries);
                if (walk.entry() % REPORT_EVERY == 0) {
                    walk.report(all);
                }
            }
        }
        walk.end();
        if (walk.isSound()) {
            indexes(connection, walk);
        }
    }

    private static void indexes(Connection connection, ChainWalk walk) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA integrity_check(1)")) {
            String answer = row.next() ? row.getString(1) : "no answer";
            if (!"ok".equals(answer)) {
                walk.found(
                        new Finding(
                                Problem.DAMAGED,
                                0,
                                null,
                                0,
                                null,
                                "Every entry is as it was written, but the file is not sound: "
                                        + answer));
            }
        }
    }

    private static Finding unreadable(long entry, SQLException cause) {
        return new Finding(
                Problem.DAMAGED,
                entry,
                null,
                0,
                null,
                "The file cannot be read from entry %d on: %s."
                        .formatted(entry, cause.getMessage()));
    }
}
