package io.market7.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** Tables of the journal, their version, and how connections are opened. */
final class Schema {

    /** Version this program writes and the only one it reads. */
    static final int VERSION = 2;

    static final String FILE = "journal.db";

    // several rows of about 2 kB share a page
    private static final int PAGE_BYTES = 16_384;

    private static final String[] APPEND_ONLY = {
        "name",
        "dictionary",
        "rule_index",
        "decision",
        "decision_rule",
        "intent",
        "settlement",
        "manual_action"
    };

    private static final String[] DDL = {
        "CREATE TABLE schema_version(version INTEGER NOT NULL)",
        "INSERT INTO schema_version VALUES (" + VERSION + ")",
        "CREATE TABLE name(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
        """
        CREATE TABLE dictionary(
            id INTEGER PRIMARY KEY,
            entry INTEGER NOT NULL,
            kind TEXT NOT NULL UNIQUE,
            packed BLOB NOT NULL,
            chain BLOB NOT NULL)
        """,
        """
        CREATE TABLE rule_index(
            id INTEGER PRIMARY KEY,
            entry INTEGER NOT NULL,
            sha256 TEXT NOT NULL UNIQUE,
            packed BLOB NOT NULL,
            chain BLOB NOT NULL)
        """,
        """
        CREATE TABLE decision(
            seq INTEGER PRIMARY KEY,
            entry INTEGER NOT NULL,
            id TEXT NOT NULL UNIQUE,
            recorded_at INTEGER NOT NULL,
            at INTEGER NOT NULL,
            question INTEGER NOT NULL,
            symbol INTEGER NOT NULL,
            market INTEGER NOT NULL,
            side INTEGER NOT NULL,
            outcome INTEGER NOT NULL,
            stage INTEGER NOT NULL,
            version INTEGER,
            rulesets INTEGER NOT NULL,
            parameters_sha256 INTEGER,
            not_replayable INTEGER,
            rule_indexes TEXT,
            head_dictionary INTEGER NOT NULL,
            head BLOB NOT NULL,
            base INTEGER NOT NULL,
            body BLOB NOT NULL,
            chain BLOB NOT NULL)
        """,
        "CREATE INDEX decision_at ON decision(at)",
        "CREATE INDEX decision_symbol ON decision(symbol, seq)",
        "CREATE INDEX decision_outcome ON decision(question, outcome, seq)",
        "CREATE INDEX decision_question ON decision(question, seq)",
        "CREATE INDEX decision_outcome_alone ON decision(outcome, seq)",
        "CREATE INDEX decision_version ON decision(version, seq)",
        """
        CREATE TABLE decision_rule(
            rule INTEGER NOT NULL,
            seq INTEGER NOT NULL,
            kind INTEGER NOT NULL,
            PRIMARY KEY(rule, seq, kind)) WITHOUT ROWID
        """,
        """
        CREATE TABLE intent(
            client_order_id TEXT PRIMARY KEY,
            decision_id TEXT NOT NULL,
            deal_id TEXT NOT NULL,
            symbol TEXT NOT NULL,
            action TEXT NOT NULL,
            amount_quote TEXT,
            at INTEGER NOT NULL,
            entry INTEGER NOT NULL,
            chain BLOB NOT NULL)
        """,
        """
        CREATE TABLE settlement(
            id INTEGER PRIMARY KEY,
            client_order_id TEXT NOT NULL REFERENCES intent(client_order_id),
            outcome TEXT NOT NULL,
            detail TEXT NOT NULL,
            recorded_at INTEGER NOT NULL,
            entry INTEGER NOT NULL,
            chain BLOB NOT NULL)
        """,
        "CREATE INDEX settlement_intent ON settlement(client_order_id, id)",
        """
        CREATE TABLE manual_action(
            seq INTEGER PRIMARY KEY,
            recorded_at INTEGER NOT NULL,
            action_id TEXT NOT NULL,
            stage TEXT NOT NULL,
            actor TEXT,
            action TEXT,
            target TEXT,
            reason TEXT,
            detail TEXT,
            entry INTEGER NOT NULL,
            chain BLOB NOT NULL,
            UNIQUE(action_id, stage))
        """
    };

    private Schema() {}

    /** Opens the file for writing, creating or checking its tables. */
    static Connection writer(Path directory) throws SQLException {
        return writer(directory, directory.resolve(FILE));
    }

    /** Opens a file for writing, creating or checking its tables. */
    static Connection writer(Path directory, Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(5_000);
        config.enforceForeignKeys(true);
        // a replaced row counts as a deleted one, and the triggers refuse it
        config.enableRecursiveTriggers(true);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try {
            // in this order: the page size of a file is fixed once it is in WAL mode
            execute(connection, "PRAGMA page_size = " + PAGE_BYTES);
            execute(connection, "PRAGMA journal_mode = WAL");
            // copied into the main file when the writer has time, not inside a commit
            execute(connection, "PRAGMA wal_autocheckpoint = 0");
            createOrCheck(connection, directory);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Opens the file for reading.
     *
     * @throws JournalException when there is none, or a newer program wrote it
     */
    static Connection reader(Path directory) throws SQLException {
        if (!Files.exists(directory.resolve(FILE))) {
            throw missing(directory);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(5_000);
        Connection connection = config.createConnection(url(directory));
        try {
            check(connection, directory);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Says that a directory has no journal. */
    static JournalException missing(Path directory) {
        return new JournalException(
                "There is no journal in %s. Expected the file %s; run the service or a backtest with --journal first."
                        .formatted(directory, FILE));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String url(Path directory) {
        return "jdbc:sqlite:" + directory.resolve(FILE);
    }

    private static void createOrCheck(Connection connection, Path directory) throws SQLException {
        if (version(connection) > 0) {
            check(connection, directory);
            return;
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String ddl : DDL) {
                statement.executeUpdate(ddl);
            }
            for (String table : APPEND_ONLY) {
                refuse(statement, table, "UPDATE");
                refuse(statement, table, "DELETE");
            }
            connection.commit();
        }
        connection.setAutoCommit(true);
    }

    private static void refuse(Statement statement, String table, String verb) throws SQLException {
        statement.executeUpdate(
                """
                CREATE TRIGGER %s_refuses_%s BEFORE %s ON %s
                BEGIN SELECT RAISE(ABORT, 'the journal is append-only: %s of %s refused'); END
                """
                        .formatted(table, verb.toLowerCase(), verb, table, verb, table));
    }

    /** Returns the version of a journal; 0 when the file is none. */
    static long version(Connection connection) throws SQLException {
        String table = "SELECT count(*) FROM sqlite_master WHERE name = 'schema_version'";
        return number(connection, table) > 0
                ? number(connection, "SELECT max(version) FROM schema_version")
                : 0;
    }

    private static void check(Connection connection, Path directory) throws SQLException {
        long found = version(connection);
        if (found != VERSION) {
            throw new JournalException(
                    "The journal in %s has schema version %d. Expected %d; %s."
                            .formatted(directory, found, VERSION, advice(found)));
        }
    }

    private static String advice(long found) {
        if (found > VERSION) {
            return "it was written by a newer program, use that one";
        }
        return found == 0
                ? "the file is no journal of this program"
                : "market7 journal upgrade rewrites it and keeps the old file";
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }
}
