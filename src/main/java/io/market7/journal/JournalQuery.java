package io.market7.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a journal, beside its writer or without one. Safe for use by many threads; they take turns.
 * Every method throws {@link JournalException} when the file cannot be read.
 */
public final class JournalQuery implements AutoCloseable {

    /** Largest page. */
    public static final int MAX_LIMIT = 1_000;

    private final Path directory;
    private final Connection connection;
    private final RowReader reader;

    private JournalQuery(Path directory, Connection connection) {
        this.directory = directory;
        this.connection = connection;
        this.reader = new RowReader(this, connection);
    }

    /**
     * Opens the journal of a directory for reading.
     *
     * @throws JournalException when there is none or another version of the program wrote it
     */
    public static JournalQuery open(Path directory) {
        try {
            return new JournalQuery(directory, Schema.reader(directory));
        } catch (SQLException e) {
            throw new JournalException(
                    "The journal in %s cannot be read: %s".formatted(directory, e.getMessage()), e);
        }
    }

    /**
     * Returns one page, newest first.
     *
     * @param cursor {@link JournalPage#nextCursor()} of the page before; null for the first
     * @param limit rows wanted; 1 to {@link #MAX_LIMIT}
     * @throws IllegalArgumentException when the cursor is not one of ours or the limit out of range
     */
    public JournalPage find(JournalFilter filter, String cursor, int limit) {
        checkLimit(limit);
        Selection selection = selection(filter);
        selection.add(selection.seq() + " < ?", cursor == null ? null : decode(cursor));
        String sql =
                RowReader.COLUMNS
                        + selection.fromWhere()
                        + selection.once()
                        + " ORDER BY "
                        + selection.seq()
                        + " DESC LIMIT "
                        + (limit + 1);
        List<JournalRow> rows = rows(sql, selection);
        if (rows.size() <= limit) {
            return new JournalPage(rows, null);
        }
        return new JournalPage(rows.subList(0, limit), encode(rows.get(limit - 1).seq()));
    }

    /**
     * Returns the rows after a sequence number, oldest first.
     *
     * @param seq last number seen; 0 for all
     * @param limit rows wanted; 1 to {@link #MAX_LIMIT}
     */
    public List<JournalRow> after(long seq, int limit) {
        checkLimit(limit);
        Selection selection = selection(JournalFilter.ALL).add("d.seq > ?", seq);
        return rows(
                RowReader.COLUMNS + selection.fromWhere() + " ORDER BY d.seq LIMIT " + limit,
                selection);
    }

    /** Returns the id of the next newer decision that matches; empty after the newest. */
    public Optional<String> newer(JournalFilter filter, long seq) {
        return neighbour(filter, " > ?", seq, " ASC");
    }

    /** Returns the id of the next older decision that matches; empty before the oldest. */
    public Optional<String> older(JournalFilter filter, long seq) {
        return neighbour(filter, " < ?", seq, " DESC");
    }

    private Optional<String> neighbour(JournalFilter filter, String side, long seq, String order) {
        Selection selection = selection(filter);
        selection.add(selection.seq() + side, seq);
        return query(
                "SELECT d.id"
                        + selection.fromWhere()
                        + selection.once()
                        + " ORDER BY "
                        + selection.seq()
                        + order
                        + " LIMIT 1",
                selection::bind,
                result -> result.next() ? Optional.of(result.getString(1)) : Optional.empty());
    }

    /** Returns the decision with this id. */
    public Optional<JournalRow> byId(String id) {
        Selection selection = selection(JournalFilter.ALL).add("d.id = ?", id);
        return rows(RowReader.COLUMNS + selection.fromWhere(), selection).stream().findFirst();
    }

    /** Returns how many decisions match. */
    public long count(JournalFilter filter) {
        Selection selection = selection(filter);
        return number(
                "SELECT count(DISTINCT " + selection.seq() + ")" + selection.fromWhere(),
                selection);
    }

    /** Returns the newest sequence number on disk; 0 when the journal is empty. */
    public long lastSeq() {
        return number("SELECT coalesce(max(seq), 0) FROM decision", selection(JournalFilter.ALL));
    }

    /**
     * Returns every intent with the last thing known of it, in the order of writing; by client
     * order id, deal or openness the caller chooses.
     */
    public List<IntentRow> intents() {
        return IntentReader.read(this, false);
    }

    /**
     * Returns intents, the last one written first.
     *
     * @param onlyOpen whether only those are wanted whose outcome is unknown or was never written
     * @param before sequence number of the last one seen; {@link Long#MAX_VALUE} for the newest
     * @param limit rows wanted; 1 to {@link #MAX_LIMIT}
     */
    public List<IntentRow> intents(boolean onlyOpen, long before, int limit) {
        checkLimit(limit);
        return IntentReader.before(this, onlyOpen, before, limit);
    }

    /** Returns the intents whose outcome is unknown or was never written, in order of writing. */
    public List<IntentRow> openIntents() {
        return IntentReader.read(this, true);
    }

    /**
     * Returns manual actions, newest first.
     *
     * @param before sequence number of the last one seen; {@link Long#MAX_VALUE} for the newest
     * @param limit rows wanted; 1 to {@link #MAX_LIMIT}
     */
    public List<ActionRow> actions(long before, int limit) {
        checkLimit(limit);
        return ActionReader.before(this, before, limit);
    }

    /**
     * Proves that a decision stands in the journal as it is: everything between it and the
     * checkpoint that speaks for it.
     *
     * @return empty when there is no such decision, or no checkpoint speaks for it yet
     */
    public Optional<JournalProof> proof(String id) {
        return reading(() -> Prover.prove(directory, connection, id));
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new JournalException("The journal cannot be closed: " + e.getMessage(), e);
        }
    }

    /** Sets the arguments of a statement. */
    @FunctionalInterface
    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Reads a result. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet result) throws SQLException;
    }

    synchronized <T> T query(String sql, Binding binding, Reading<T> reading) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet result = statement.executeQuery()) {
                return reading.read(result);
            }
        } catch (SQLException e) {
            throw new JournalException("The journal cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads something that is not one statement. */
    @FunctionalInterface
    interface Work<T> {
        T read() throws SQLException;
    }

    synchronized <T> T reading(Work<T> work) {
        try {
            return work.read();
        } catch (SQLException e) {
            throw new JournalException("The journal cannot be read: " + e.getMessage(), e);
        }
    }

    private Selection selection(JournalFilter filter) {
        return reading(() -> new Selection(filter, reader.names()));
    }

    private List<JournalRow> rows(String sql, Selection selection) {
        return query(
                sql,
                selection::bind,
                result -> {
                    List<JournalRow> rows = new ArrayList<>();
                    while (result.next()) {
                        rows.add(reader.row(result));
                    }
                    return rows;
                });
    }

    private long number(String sql, Selection selection) {
        return query(sql, selection::bind, result -> result.next() ? result.getLong(1) : 0);
    }

    private static void checkLimit(int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException(
                    "The limit is %d. Expected 1 to %d.".formatted(limit, MAX_LIMIT));
        }
    }

    private static String encode(long seq) {
        return "s" + Long.toString(seq, 36);
    }

    private static long decode(String cursor) {
        if (!cursor.matches("s[0-9a-z]{1,12}")) {
            throw new IllegalArgumentException(
                    "The cursor is %s. Expected the nextCursor of an earlier page."
                            .formatted(cursor));
        }
        return Long.parseLong(cursor.substring(1), 36);
    }
}
