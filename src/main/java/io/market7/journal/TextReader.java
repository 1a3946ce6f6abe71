package io.market7.journal;

import io.market7.domain.decision.RuleIndex;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads packed texts back, with what they are packed against. Remembers the newest ones, because
 * neighbours stand on each other. Not safe for threads.
 */
final class TextReader {

    private static final int REMEMBERED = 256;

    private final Connection connection;
    private final Map<Long, byte[]> dictionaries = new HashMap<>();
    private final Map<Integer, RuleIndex> indexes = new HashMap<>();
    private final Map<Long, byte[]> bodies =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
                    return size() > REMEMBERED;
                }
            };

    TextReader(Connection connection) {
        this.connection = connection;
    }

    /** Returns the texts of a decision. */
    KeptText text(long seq) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT head_dictionary, head FROM decision WHERE seq = ?")) {
            select.setLong(1, seq);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw missing(seq);
                }
                return KeptText.of(head(row.getLong(1), row.getBytes(2)), body(seq));
            }
        }
    }

    /** Returns a head. */
    byte[] head(long dictionary, byte[] packed) throws SQLException {
        return Deflated.unpack(packed, dictionary(dictionary));
    }

    /** Returns the body of a decision. */
    byte[] body(long seq) throws SQLException {
        byte[] known = bodies.get(seq);
        if (known != null) {
            return known;
        }
        long base;
        byte[] packed;
        try (PreparedStatement select =
                connection.prepareStatement("SELECT base, body FROM decision WHERE seq = ?")) {
            select.setLong(1, seq);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw missing(seq);
                }
                base = row.getLong(1);
                packed = row.getBytes(2);
            }
        }
        return body(seq, base, packed);
    }

    /** Returns a body whose row is at hand. */
    byte[] body(long seq, long base, byte[] packed) throws SQLException {
        if (base >= seq) {
            throw new JournalException(
                    "Decision number %d stands on number %d. Expected an earlier one; it was changed."
                            .formatted(seq, base));
        }
        byte[] body = Deflated.unpack(packed, base > 0 ? body(base) : dictionary(-base));
        bodies.put(seq, body);
        return body;
    }

    private byte[] dictionary(long id) throws SQLException {
        byte[] known = dictionaries.get(id);
        if (known != null) {
            return known;
        }
        byte[] text = packed("dictionary", id);
        dictionaries.put(id, text);
        return text;
    }

    /** Returns what the places in verdicts stand for. */
    RuleIndex index(int id) throws SQLException {
        RuleIndex known = indexes.get(id);
        if (known == null) {
            known = RuleIndexText.read(packed("rule_index", id));
            indexes.put(id, known);
        }
        return known;
    }

    private byte[] packed(String table, long id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT packed FROM " + table + " WHERE id = ?")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new JournalException(
                            "The journal refers to %s %d and has none. Expected one; it is damaged or was changed."
                                    .formatted(table, id));
                }
                return Deflated.unpack(row.getBytes(1), null);
            }
        }
    }

    /** Returns every dictionary, for packing on. */
    Shelf shelf() throws SQLException {
        Shelf shelf = new Shelf();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id, kind, packed FROM dictionary")) {
            while (row.next()) {
                byte[] text = Deflated.unpack(row.getBytes(3), null);
                shelf.put(new Dictionary(row.getString(2), row.getLong(1), text));
            }
        }
        return shelf;
    }

    private static JournalException missing(long seq) {
        return new JournalException(
                "The journal has no decision number %d. Expected one; it is damaged or was changed."
                        .formatted(seq));
    }
}
