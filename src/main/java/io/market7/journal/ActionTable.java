package io.market7.journal;

import io.market7.domain.decision.ManualAction;
import io.market7.journal.GroupCommitWriter.RefusedException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/**
 * Inserts manual actions and what became of them, each row linked to the one before; used by the
 * writing thread only.
 */
final class ActionTable {

    /** Stage of the row that says what was asked for; the others are outcomes. */
    static final String ASKED = "ASKED";

    private final PreparedStatement insert;
    private final PreparedStatement stages;
    private byte[] link;
    private long seq;

    ActionTable(Connection connection) throws SQLException {
        insert =
                connection.prepareStatement(
                        "INSERT INTO manual_action VALUES (?,?,?,?,?,?,?,?,?,?)");
        stages = connection.prepareStatement("SELECT stage FROM manual_action WHERE action_id = ?");
        try (Statement statement = connection.createStatement();
                ResultSet last =
                        statement.executeQuery(
                                "SELECT seq, chain FROM manual_action ORDER BY seq DESC LIMIT 1")) {
            boolean any = last.next();
            seq = any ? last.getLong(1) : 0;
            link = any ? last.getBytes(2) : HashChain.START;
        }
    }

    void asked(ManualAction action) throws SQLException {
        if (stage(action.id()) != null) {
            throw new RefusedException(
                    "Action %s was written before. Expected an id used once."
                            .formatted(action.id()));
        }
        write(
                action.at(),
                action.id(),
                ASKED,
                action.actor(),
                action.action(),
                action.target(),
                action.reason(),
                null);
    }

    void ended(String actionId, String outcome, String detail, Instant at) throws SQLException {
        String stage = stage(actionId);
        if (!ASKED.equals(stage)) {
            throw new RefusedException(
                    "Action %s is %s. Expected one that was asked for and has not ended."
                            .formatted(actionId, stage == null ? "unknown" : stage));
        }
        write(at, actionId, outcome, null, null, null, null, detail);
    }

    /** Returns the last stage of an action; null when there is no such action. */
    private String stage(String actionId) throws SQLException {
        stages.setString(1, actionId);
        String last = null;
        try (ResultSet found = stages.executeQuery()) {
            while (found.next()) {
                last = ASKED.equals(last) || last == null ? found.getString(1) : last;
            }
        }
        return last;
    }

    private void write(Instant at, String... texts) throws SQLException {
        seq++;
        link = HashChain.next(link, new long[] {seq, at.toEpochMilli()}, texts);
        insert.setLong(1, seq);
        insert.setLong(2, at.toEpochMilli());
        for (int i = 0; i < texts.length; i++) {
            insert.setString(3 + i, texts[i]);
        }
        insert.setBytes(3 + texts.length, link);
        insert.executeUpdate();
    }
}
