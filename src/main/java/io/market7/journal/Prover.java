package io.market7.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Puts together the proof of one decision. */
final class Prover {

    private static final HexFormat HEX = HexFormat.of();

    private Prover() {}

    static Optional<JournalProof> prove(Path directory, Connection connection, String id)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(DecisionLeaf.COLUMNS + " WHERE id = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                List<JournalHead> heads = heads(directory);
                long entry = row.getLong(1);
                int at = 0;
                while (at < heads.size() && heads.get(at).entry() < entry) {
                    at++;
                }
                return at == heads.size()
                        ? Optional.empty()
                        : Optional.of(
                                proof(
                                        connection,
                                        row,
                                        at == 0 ? null : heads.get(at - 1),
                                        heads.get(at)));
            }
        }
    }

    private static List<JournalHead> heads(Path directory) {
        try {
            return HeadsFile.read(directory).heads();
        } catch (IOException e) {
            throw new JournalException(
                    "The checkpoints in %s cannot be read: %s".formatted(directory, e.getMessage()),
                    e);
        }
    }

    private static JournalProof proof(
            Connection connection, ResultSet row, JournalHead previous, JournalHead head)
            throws SQLException {
        long entry = row.getLong(1);
        long seq = row.getLong(2);
        NameBook names = new NameBook(connection);
        long mentions = DecisionLeaf.one(connection, names, seq);
        DecisionLeaf leaf = new DecisionLeaf(names, new TextReader(connection), each -> mentions);
        return new JournalProof(
                entry,
                mentions,
                HEX.formatHex(leaf.content(row)),
                HEX.formatHex(EntryDigest.stored(row.getBytes(19), row.getBytes(21))),
                HEX.formatHex(before(connection, entry)),
                following(connection, entry, seq, head),
                previous,
                head);
    }

    private static byte[] before(Connection connection, long entry) throws SQLException {
        if (entry == 1) {
            return EntryChain.START;
        }
        for (String table : EntryChain.TABLES) {
            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery(
                                    "SELECT chain FROM %s WHERE entry = %d"
                                            .formatted(table, entry - 1))) {
                if (row.next()) {
                    return row.getBytes(1);
                }
            }
        }
        throw new JournalException(
                "Entry %d of the journal is missing. Expected one before entry %d; market7 journal verify says more."
                        .formatted(entry - 1, entry));
    }

    private static List<String> following(
            Connection connection, long entry, long seq, JournalHead head) throws SQLException {
        List<String> leaves = new ArrayList<>();
        try (EntryMerge entries = new EntryMerge(connection, entry + 1, seq + 1)) {
            while (entry + leaves.size() < head.entry() && entries.next()) {
                leaves.add(HEX.formatHex(entries.current().leaf()));
            }
        }
        return leaves;
    }
}
