package io.market7.journal;

import io.market7.journal.GroupCommitWriter.RefusedException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Writes each decision once; used by the writing thread only. */
final class Decisions {

    private final DecisionTable table;
    private final PreparedStatement byId;
    private final TextReader texts;

    Decisions(Connection connection, EntryChain chain) throws SQLException {
        table = new DecisionTable(connection, chain);
        byId = connection.prepareStatement("SELECT seq FROM decision WHERE id = ?");
        texts = new TextReader(connection);
    }

    /**
     * Writes a decision, unless its id is known, and returns its sequence number.
     *
     * @throws RefusedException when the id is known and the decision is another
     */
    long write(DraftTask task) throws SQLException {
        Draft draft = task.packed().draft();
        byId.setString(1, draft.id());
        try (ResultSet known = byId.executeQuery()) {
            if (!known.next()) {
                return table.write(task);
            }
            long seq = known.getLong(1);
            KeptText kept = texts.text(seq);
            if (!kept.decisionJson().equals(draft.text().decisionJson())) {
                throw new RefusedException(
                        "Decision %s is kept as number %d with another content. Expected one decision an id."
                                .formatted(draft.id(), seq));
            }
            return seq;
        }
    }
}
