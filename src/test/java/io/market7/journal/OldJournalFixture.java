package io.market7.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** Writes a journal as schema version 1 did. */
final class OldJournalFixture {

    private static final String[] DDL = {
        "PRAGMA journal_mode = WAL",
        "CREATE TABLE schema_version(version INTEGER NOT NULL)",
        "INSERT INTO schema_version VALUES (1)",
        """
        CREATE TABLE decision(seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, recorded_at INTEGER,
            at INTEGER, question TEXT, symbol TEXT, market TEXT, side TEXT, outcome TEXT, stage TEXT,
            version TEXT, rulesets TEXT, parameters_sha256 TEXT, decision TEXT, facts TEXT, chain BLOB)
        """,
        """
        CREATE TABLE decision_rule(rule TEXT NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL,
            PRIMARY KEY(rule, seq, kind)) WITHOUT ROWID
        """,
        """
        CREATE TABLE intent(client_order_id TEXT PRIMARY KEY, decision_id TEXT, deal_id TEXT,
            symbol TEXT, action TEXT, amount_quote TEXT, at INTEGER)
        """,
        """
        CREATE TABLE settlement(id INTEGER PRIMARY KEY, client_order_id TEXT, outcome TEXT,
            detail TEXT, recorded_at INTEGER)
        """,
        """
        CREATE TABLE manual_action(seq INTEGER PRIMARY KEY, recorded_at INTEGER, action_id TEXT,
            stage TEXT, actor TEXT, action TEXT, target TEXT, reason TEXT, detail TEXT, chain BLOB)
        """
    };

    private OldJournalFixture() {}

    static void write(Path directory, int decisions) throws Exception {
        try (Connection connection = open(directory);
                Statement statement = connection.createStatement()) {
            for (String ddl : DDL) {
                statement.execute(ddl);
            }
            byte[] link = new byte[32];
            for (int n = 1; n <= decisions; n++) {
                link = decision(connection, link, n);
            }
            statement.executeUpdate(
                    "INSERT INTO intent VALUES ('o-1','d-1','deal-1','SOLUSDT','PLACE_SAFETY_ORDER','20.50',5)");
            statement.executeUpdate("INSERT INTO settlement VALUES (1,'o-1','UNKNOWN','{}',6)");
            statement.executeUpdate("INSERT INTO settlement VALUES (2,'o-1','CONFIRMED','{}',7)");
            String[] asked = {"a-1", "ASKED", "ann", "pause", null, "because", null};
            byte[] first = next(new byte[32], new long[] {1, 8}, asked);
            action(connection, 1, 8, asked, first);
            String[] done = {"a-1", "DONE", null, null, null, null, "paused"};
            action(connection, 2, 9, done, next(first, new long[] {2, 9}, done));
        }
    }

    static Connection open(Path directory) throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("journal.db"));
    }

    static String decisionJson(int n) {
        return "{\"id\":\"d-%d\",\"vetoes\":[\"rsi-too-low\"],\"explanation\":{\"n\":%d}}"
                .formatted(n, n);
    }

    static String factsJson(int n) {
        return "{\"at\":\"moment %d\",\"price\":%d.5}".formatted(n, n);
    }

    private static byte[] decision(Connection connection, byte[] link, int n) throws Exception {
        String[] texts = {
            "d-" + n,
            "dca",
            "SOLUSDT",
            "SPOT",
            "LONG",
            "HOLD",
            "LIVE",
            "1.0.0",
            "btc@1.0.0,dca@1.0.0",
            n % 2 == 0 ? null : "2".repeat(64),
            decisionJson(n),
            factsJson(n)
        };
        byte[] next = next(link, new long[] {n, 1_000L * n, 2_000L * n}, texts);
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO decision VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
            insert.setLong(1, n);
            insert.setString(2, texts[0]);
            insert.setLong(3, 1_000L * n);
            insert.setLong(4, 2_000L * n);
            for (int i = 1; i < texts.length; i++) {
                insert.setString(4 + i, texts[i]);
            }
            insert.setBytes(16, next);
            insert.executeUpdate();
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO decision_rule VALUES ('rsi-too-low'," + n + ",'veto')");
        }
        return next;
    }

    private static void action(
            Connection connection, long seq, long at, String[] texts, byte[] link)
            throws Exception {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO manual_action VALUES (?,?,?,?,?,?,?,?,?,?)")) {
            insert.setLong(1, seq);
            insert.setLong(2, at);
            for (int i = 0; i < texts.length; i++) {
                insert.setString(3 + i, texts[i]);
            }
            insert.setBytes(10, link);
            insert.executeUpdate();
        }
    }

    private static byte[] next(byte[] link, long[] numbers, String[] texts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(link);
        for (long number : numbers) {
            digest.update(ByteBuffer.allocate(8).putLong(number).array());
        }
        for (String text : texts) {
            byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(text == null ? -1 : bytes.length).array());
            digest.update(bytes);
        }
        return digest.digest();
    }
}
