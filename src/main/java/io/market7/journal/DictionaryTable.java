package io.market7.journal;

import io.market7.domain.decision.RuleIndex;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what decisions refer to, each once: dictionaries and the indexes of verdicts. Used by the
 * writing thread only.
 */
final class DictionaryTable {

    private final EntryChain chain;
    private final PreparedStatement insertDictionary;
    private final PreparedStatement insertIndex;
    private final Map<String, Integer> indexes = new HashMap<>();
    private long lastDictionary;

    DictionaryTable(Connection connection, EntryChain chain) throws SQLException {
        this.chain = chain;
        insertDictionary = connection.prepareStatement("INSERT INTO dictionary VALUES (?,?,?,?,?)");
        insertIndex = connection.prepareStatement("INSERT INTO rule_index VALUES (?,?,?,?,?)");
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT id, sha256 FROM rule_index")) {
                while (row.next()) {
                    indexes.put(row.getString(2), row.getInt(1));
                }
            }
            try (ResultSet row =
                    statement.executeQuery("SELECT coalesce(max(id), 0) FROM dictionary")) {
                lastDictionary = row.getLong(1);
            }
        }
    }

    /** Returns the number of a dictionary, writing it the first time. */
    long number(Dictionary dictionary) throws SQLException {
        if (dictionary.id() == 0) {
            byte[] packed = Deflated.pack(dictionary.bytes(), null);
            long id = ++lastDictionary;
            EntryChain.Place place =
                    chain.next(
                            content(dictionary.kind(), dictionary.bytes()),
                            EntryDigest.stored(packed));
            insertDictionary.setLong(1, id);
            insertDictionary.setLong(2, place.entry());
            insertDictionary.setString(3, dictionary.kind());
            insertDictionary.setBytes(4, packed);
            insertDictionary.setBytes(5, place.link());
            insertDictionary.executeUpdate();
            dictionary.kept(id);
        }
        return dictionary.id();
    }

    /** Returns the digest of what a dictionary says. */
    static byte[] content(String kind, byte[] text) {
        return EntryDigest.content(EntryKind.DICTIONARY).text(kind).bytes(text).end();
    }

    /** Returns the numbers of rule indexes with commas between them; null for none. */
    String numbers(List<RuleIndex> wanted) throws SQLException {
        StringBuilder numbers = new StringBuilder();
        for (RuleIndex index : wanted) {
            numbers.append(numbers.isEmpty() ? "" : ",").append(number(index));
        }
        return numbers.isEmpty() ? null : numbers.toString();
    }

    private int number(RuleIndex index) throws SQLException {
        String sha256 = index.ruleset().sha256();
        Integer known = indexes.get(sha256);
        if (known != null) {
            return known;
        }
        byte[] text = RuleIndexText.write(index);
        byte[] packed = Deflated.pack(text, null);
        int id = indexes.size() + 1;
        EntryChain.Place place = chain.next(content(sha256, text), EntryDigest.stored(packed));
        insertIndex.setInt(1, id);
        insertIndex.setLong(2, place.entry());
        insertIndex.setString(3, sha256);
        insertIndex.setBytes(4, packed);
        insertIndex.setBytes(5, place.link());
        insertIndex.executeUpdate();
        indexes.put(sha256, id);
        return id;
    }
}
