package io.market7.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The one order of all entries and its newest link; used by the writing thread only. */
final class EntryChain {

    /** The link before the first entry. */
    static final byte[] START = new byte[32];

    /** Tables whose rows are entries. */
    static final String[] TABLES = {
        "decision", "intent", "settlement", "manual_action", "dictionary", "rule_index"
    };

    /**
     * Where an entry stands.
     *
     * @param entry number in the one order, from 1
     * @param link SHA-256 of the link before and what stands for the entry
     */
    record Place(long entry, byte[] link) {}

    private Place last;

    /** Goes on after the newest entry of a journal. */
    EntryChain(Connection connection) throws SQLException {
        last = newest(connection);
    }

    /** Returns where the newest entry of a journal stands; number 0 when it is empty. */
    static Place newest(Connection connection) throws SQLException {
        Place newest = new Place(0, START);
        for (String table : TABLES) {
            String order = "decision".equals(table) ? "seq" : "entry";
            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery(
                                    "SELECT entry, chain FROM %s ORDER BY %s DESC LIMIT 1"
                                            .formatted(table, order))) {
                if (row.next() && row.getLong(1) > newest.entry()) {
                    newest = new Place(row.getLong(1), row.getBytes(2));
                }
            }
        }
        return newest;
    }

    /** Gives the next place to an entry. */
    Place next(byte[] content, byte[] stored) {
        long entry = last.entry() + 1;
        byte[] leaf = EntryDigest.leaf(entry, content, stored);
        last = new Place(entry, EntryDigest.link(last.link(), leaf));
        return last;
    }

    /** Returns where the newest entry stands. */
    Place last() {
        return last;
    }
}
