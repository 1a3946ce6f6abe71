package io.market7.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** Reads a journal of schema version 1, following its two hash chains. */
final class OldJournal implements AutoCloseable {

    private static final String DECISIONS =
            """
            SELECT seq, recorded_at, at, id, question, symbol, market, side, outcome, stage, version,
                   rulesets, parameters_sha256, decision, facts, chain
            FROM decision ORDER BY seq
            """;

    private static final String ACTIONS =
            """
            SELECT seq, recorded_at, action_id, stage, actor, action, target, reason, detail, chain
            FROM manual_action ORDER BY seq
            """;

    private final Connection connection;

    /** Reads one row. */
    @FunctionalInterface
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    OldJournal(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    boolean isOld() throws SQLException {
        return Schema.version(connection) == 1;
    }

    /** Hands over every decision: three numbers, then twelve texts. */
    void decisions(Row each) throws SQLException {
        follow(DECISIONS, 3, 12, "decision", each);
    }

    /** Hands over every row about a manual action: two numbers, then seven texts. */
    void actions(Row each) throws SQLException {
        String exists = "SELECT 1 FROM sqlite_master WHERE name = 'manual_action'";
        boolean[] found = new boolean[1];
        all(exists, row -> found[0] = true);
        if (found[0]) {
            follow(ACTIONS, 2, 7, "manual action", each);
        }
    }

    /** Hands over every row of a query. */
    void all(String sql, Row each) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                each.read(row);
            }
        }
    }

    private void follow(String sql, int numbers, int texts, String what, Row each)
            throws SQLException {
        byte[][] link = {new byte[32]};
        all(
                sql,
                row -> {
                    link[0] = next(link[0], row, numbers, texts);
                    if (!Arrays.equals(link[0], row.getBytes(numbers + texts + 1))) {
                        throw new JournalException(
                                "The journal cannot be rewritten: %s number %d was changed or follows a missing one. Expected an unbroken chain; keep the file as evidence and begin another folder."
                                        .formatted(what, row.getLong(1)));
                    }
                    each.read(row);
                });
    }

    private static byte[] next(byte[] previous, ResultSet row, int numbers, int texts)
            throws SQLException {
        MessageDigest digest = sha256();
        digest.update(previous);
        for (int i = 1; i <= numbers; i++) {
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(row.getLong(i)).array());
        }
        for (int i = numbers + 1; i <= numbers + texts; i++) {
            String text = row.getString(i);
            byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            int length = text == null ? -1 : bytes.length;
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
            digest.update(bytes);
        }
        return digest.digest();
    }

    /** Copies the write-ahead log into the file, so that the file is all there is. */
    void settle() throws SQLException {
        all("PRAGMA wal_checkpoint(TRUNCATE)", row -> {});
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
