package io.market7.journal;

import io.market7.domain.decision.ManualAction;
import io.market7.journal.GroupCommitWriter.RefusedException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/** Inserts manual actions and what became of them, used by the writing thread only. */
final class ActionTable {

    /** Stage of the row that says what was asked for; the others are outcomes. */
    static final String ASKED = "ASKED";

    private final EntryChain chain;
    private final PreparedStatement insert;
    private final PreparedStatement stages;
    private long seq;

    ActionTable(Connection connection, EntryChain chain) throws SQLException {
        this.chain = chain;
        insert =
                connection.prepareStatement(
                        "INSERT INTO manual_action VALUES (?,?,?,?,?,?,?,?,?,?,?)");
        stages = connection.prepareStatement("SELECT stage FROM manual_action WHERE action_id = ?");
        try (Statement statement = connection.createStatement();
                ResultSet last =
                        statement.executeQuery("SELECT coalesce(max(seq), 0) FROM manual_action")) {
            seq = last.getLong(1);
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
        write(at.toEpochMilli(), texts);
    }

    /** Writes the moment and the texts in the order of the columns. */
    void write(long at, String... texts) throws SQLException {
        seq++;
        EntryChain.Place place = chain.next(content(seq, at, texts), IntentTable.NOTHING_PACKED);
        insert.setLong(1, seq);
        insert.setLong(2, at);
        for (int i = 0; i < texts.length; i++) {
            insert.setString(3 + i, texts[i]);
        }
        insert.setLong(10, place.entry());
        insert.setBytes(11, place.link());
        insert.executeUpdate();
    }

    /** Returns the digest of a row. */
    static byte[] content(long seq, long at, String... texts) {
        return EntryDigest.content(EntryKind.ACTION).number(seq).number(at).texts(texts).end();
    }
}
