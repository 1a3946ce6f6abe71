package io.market7.journal;

import io.market7.domain.decision.ManualAction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads manual actions with their outcomes. */
final class ActionReader {

    private static final String PAGE =
            """
            SELECT a.seq, a.action_id, a.recorded_at, a.actor, a.action, a.target, a.reason,
                   e.stage, e.detail, e.recorded_at
            FROM manual_action a LEFT JOIN manual_action e
                ON e.action_id = a.action_id AND e.stage <> 'ASKED'
            WHERE a.stage = 'ASKED' AND a.seq < ? ORDER BY a.seq DESC LIMIT ?
            """;

    private ActionReader() {}

    /** Returns actions before a sequence number, newest first. */
    static List<ActionRow> before(JournalQuery query, long seq, int limit) {
        return query.query(
                PAGE,
                statement -> {
                    statement.setLong(1, seq);
                    statement.setInt(2, limit);
                },
                result -> {
                    List<ActionRow> rows = new ArrayList<>();
                    while (result.next()) {
                        rows.add(row(result));
                    }
                    return rows;
                });
    }

    private static ActionRow row(ResultSet result) throws SQLException {
        ManualAction action =
                new ManualAction(
                        result.getString(2),
                        Instant.ofEpochMilli(result.getLong(3)),
                        result.getString(4),
                        result.getString(5),
                        result.getString(6),
                        result.getString(7));
        String outcome = result.getString(8);
        return new ActionRow(
                result.getLong(1),
                action,
                outcome,
                result.getString(9),
                outcome == null ? null : Instant.ofEpochMilli(result.getLong(10)));
    }
}
