package io.market7.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** All entries of a journal in their one order. */
final class EntryMerge implements AutoCloseable {

    private final Connection connection;
    private final List<EntrySource> sources = new ArrayList<>();
    private EntrySource current;

    /** All of them, whatever their numbers say. */
    EntryMerge(Connection connection) throws SQLException {
        this(connection, Long.MIN_VALUE, Long.MIN_VALUE);
    }

    /** Those from a decision on: its entry and its sequence number. */
    EntryMerge(Connection connection, long entry, long seq) throws SQLException {
        this.connection = connection;
        NameBook names = new NameBook(connection);
        DecisionLeaf leaf =
                new DecisionLeaf(
                        names, new TextReader(connection), DecisionLeaf.all(connection, names));
        sources.add(
                new EntrySource(
                        EntryKind.DECISION,
                        connection,
                        DecisionLeaf.COLUMNS + " WHERE seq >= " + seq + " ORDER BY seq",
                        leaf));
        sources.addAll(EntrySource.small(connection, entry));
    }

    /** Goes to the next entry; false after the last. */
    boolean next() throws SQLException {
        if (current != null) {
            current.advance();
        }
        current = null;
        for (EntrySource source : sources) {
            if (source.hasRow() && (current == null || source.entry() < current.entry())) {
                current = source;
            }
        }
        return current != null;
    }

    /** Returns the source whose row is the entry. */
    EntrySource current() {
        return current;
    }

    /** Returns whether some row says it is this entry. */
    boolean has(long entry) throws SQLException {
        for (String table : EntryChain.TABLES) {
            try (PreparedStatement select =
                    connection.prepareStatement(
                            "SELECT 1 FROM " + table + " WHERE entry = ? LIMIT 1")) {
                select.setLong(1, entry);
                try (ResultSet row = select.executeQuery()) {
                    if (row.next()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Override
    public void close() throws SQLException {
        for (EntrySource source : sources) {
            source.close();
        }
    }
}
