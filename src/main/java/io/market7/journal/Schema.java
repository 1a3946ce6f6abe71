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

    /** Version this program writes and the newest it can read. */
    static final int VERSION = 1;

    static final String FILE = "journal.db";

    // several rows of about 3 kB share a page
    private static final int PAGE_BYTES = 16_384;

    private static final String[] TABLES = {"decision", "decision_rule", "intent", "settlement"};

    private static final String[] DDL = {
        "CREATE TABLE schema_version(version INTEGER NOT NULL)",
        "INSERT INTO schema_version VALUES (" + VERSION + ")",
        """
        CREATE TABLE decision(
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            recorded_at INTEGER NOT NULL,
            at INTEGER NOT NULL,
            question TEXT NOT NULL,
            symbol TEXT NOT NULL,
            market TEXT NOT NULL,
            side TEXT NOT NULL,
            outcome TEXT NOT NULL,
            stage TEXT NOT NULL,
            version TEXT,
            rulesets TEXT NOT NULL,
            parameters_sha256 TEXT,
            decision TEXT NOT NULL,
            facts TEXT NOT NULL,
            chain BLOB NOT NULL)
        """,
        "CREATE INDEX decision_at ON decision(at)",
        "CREATE INDEX decision_symbol ON decision(symbol, seq)",
        "CREATE INDEX decision_outcome ON decision(question, outcome, seq)",
        """
        CREATE TABLE decision_rule(
            rule TEXT NOT NULL,
            seq INTEGER NOT NULL REFERENCES decision(seq),
            kind TEXT NOT NULL,
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
            at INTEGER NOT NULL)
        """,
        """
        CREATE TABLE settlement(
            id INTEGER PRIMARY KEY,
            client_order_id TEXT NOT NULL REFERENCES intent(client_order_id),
            outcome TEXT NOT NULL,
            detail TEXT NOT NULL,
            recorded_at INTEGER NOT NULL)
        """,
        "CREATE INDEX settlement_intent ON settlement(client_order_id, id)"
    };

    /** Came later, for searches by these alone. */
    private static final String[] INDEXES = {
        "CREATE INDEX IF NOT EXISTS decision_outcome_alone ON decision(outcome, seq)",
        "CREATE INDEX IF NOT EXISTS decision_version ON decision(version, seq)"
    };

    /** Came later; an older program leaves it alone, so that the version stays. */
    private static final String ACTIONS =
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
                chain BLOB NOT NULL,
                UNIQUE(action_id, stage))
            """;

    private Schema() {}

    /** Opens the file for writing, creating or checking its tables. */
    static Connection writer(Path directory) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(5_000);
        config.enforceForeignKeys(true);
        // a replaced row counts as a deleted one, and the triggers refuse it
        config.enableRecursiveTriggers(true);
        Connection connection = config.createConnection(url(directory));
        try {
            // in this order: the page size of a file is fixed once it is in WAL mode
            execute(connection, "PRAGMA page_size = " + PAGE_BYTES);
            execute(connection, "PRAGMA journal_mode = WAL");
            createOrCheck(connection, directory);
            addLater(connection);
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
            throw new JournalException(
                    "There is no journal in %s. Expected the file %s; run the service or a backtest with --journal first."
                            .formatted(directory, FILE));
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

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String url(Path directory) {
        return "jdbc:sqlite:" + directory.resolve(FILE);
    }

    private static void createOrCheck(Connection connection, Path directory) throws SQLException {
        if (exists(connection)) {
            check(connection, directory);
            return;
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String ddl : DDL) {
                statement.executeUpdate(ddl);
            }
            for (String table : TABLES) {
                refuse(statement, table, "UPDATE");
                refuse(statement, table, "DELETE");
            }
            connection.commit();
        }
        connection.setAutoCommit(true);
    }

    private static void addLater(Connection connection) throws SQLException {
        for (String index : INDEXES) {
            execute(connection, index);
        }
        String there = "SELECT count(*) FROM sqlite_master WHERE name = 'manual_action'";
        if (number(connection, there) > 0) {
            return;
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(ACTIONS);
            refuse(statement, "manual_action", "UPDATE");
            refuse(statement, "manual_action", "DELETE");
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

    private static boolean exists(Connection connection) throws SQLException {
        return number(
                        connection,
                        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'")
                > 0;
    }

    private static void check(Connection connection, Path directory) throws SQLException {
        long found =
                exists(connection)
                        ? number(connection, "SELECT max(version) FROM schema_version")
                        : 0;
        if (found != VERSION) {
            throw new JournalException(
                    "The journal in %s has schema version %d. Expected %d; %s."
                            .formatted(
                                    directory,
                                    found,
                                    VERSION,
                                    found > VERSION
                                            ? "it was written by a newer program, use that one"
                                            : "the file is no journal of this program"));
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }
}
