package io.market7.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of one table in its own order, with what stands for each in the chain. The first four
 * columns of every query are the entry, the number within the table, an id and the link.
 */
final class EntrySource implements AutoCloseable {

    private static final String INTENTS =
            """
            SELECT entry, rowid, client_order_id, chain, at, client_order_id, decision_id, deal_id,
                   symbol, action, amount_quote
            FROM intent WHERE entry >= %d ORDER BY entry
            """;

    private static final String SETTLEMENTS =
            """
            SELECT entry, id, client_order_id, chain, recorded_at, client_order_id, outcome, detail
            FROM settlement WHERE entry >= %d ORDER BY entry
            """;

    private static final String ACTIONS =
            """
            SELECT entry, seq, action_id, chain, recorded_at, action_id, stage, actor, action,
                   target, reason, detail
            FROM manual_action WHERE entry >= %d ORDER BY entry
            """;

    private static final String DICTIONARIES =
            "SELECT entry, id, kind, chain, packed FROM dictionary WHERE entry >= %d ORDER BY entry";

    private static final String RULES =
            "SELECT entry, id, sha256, chain, packed FROM rule_index WHERE entry >= %d ORDER BY entry";

    /** Makes what stands for the entry of a row. */
    @FunctionalInterface
    interface Leaf {
        byte[] of(ResultSet row) throws SQLException;
    }

    private final EntryKind kind;
    private final PreparedStatement statement;
    private final ResultSet row;
    private final Leaf leaf;
    private boolean any;

    EntrySource(EntryKind kind, Connection connection, String sql, Leaf leaf) throws SQLException {
        this.kind = kind;
        this.leaf = leaf;
        statement = connection.prepareStatement(sql);
        row = statement.executeQuery();
        any = row.next();
    }

    /** Opens the sources of everything but decisions, from an entry on. */
    static List<EntrySource> small(Connection connection, long from) throws SQLException {
        List<EntrySource> all = new ArrayList<>();
        all.add(
                new EntrySource(
                        EntryKind.INTENT,
                        connection,
                        INTENTS.formatted(from),
                        row ->
                                plain(
                                        row,
                                        IntentTable.content(
                                                EntryKind.INTENT, row.getLong(5), texts(row, 6)))));
        all.add(
                new EntrySource(
                        EntryKind.SETTLEMENT,
                        connection,
                        SETTLEMENTS.formatted(from),
                        row ->
                                plain(
                                        row,
                                        IntentTable.content(
                                                EntryKind.SETTLEMENT,
                                                row.getLong(5),
                                                texts(row, 6)))));
        all.add(
                new EntrySource(
                        EntryKind.ACTION,
                        connection,
                        ACTIONS.formatted(from),
                        row ->
                                plain(
                                        row,
                                        ActionTable.content(
                                                row.getLong(2), row.getLong(5), texts(row, 6)))));
        all.add(
                new EntrySource(
                        EntryKind.DICTIONARY,
                        connection,
                        DICTIONARIES.formatted(from),
                        EntrySource::packed));
        all.add(
                new EntrySource(
                        EntryKind.RULES, connection, RULES.formatted(from), EntrySource::packed));
        return all;
    }

    private static byte[] plain(ResultSet row, byte[] content) throws SQLException {
        return EntryDigest.leaf(row.getLong(1), content, IntentTable.NOTHING_PACKED);
    }

    private static byte[] packed(ResultSet row) throws SQLException {
        byte[] packed = row.getBytes(5);
        byte[] content = DictionaryTable.content(row.getString(3), Deflated.unpack(packed, null));
        return EntryDigest.leaf(row.getLong(1), content, EntryDigest.stored(packed));
    }

    private static String[] texts(ResultSet row, int first) throws SQLException {
        String[] texts = new String[row.getMetaData().getColumnCount() - first + 1];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = row.getString(first + i);
        }
        return texts;
    }

    /** Returns whether there is a row at hand. */
    boolean hasRow() {
        return any;
    }

    /** Goes to the next row. */
    void advance() throws SQLException {
        any = row.next();
    }

    EntryKind kind() {
        return kind;
    }

    long entry() throws SQLException {
        return row.getLong(1);
    }

    long seq() throws SQLException {
        return row.getLong(2);
    }

    String id() throws SQLException {
        return row.getString(3);
    }

    byte[] chain() throws SQLException {
        return row.getBytes(4);
    }

    /**
     * Returns what stands for the entry in the chain.
     *
     * @throws JournalException when its texts cannot be read
     */
    byte[] leaf() throws SQLException {
        return leaf.of(row);
    }

    @Override
    public void close() throws SQLException {
        row.close();
        statement.close();
    }
}
