package io.market7.journal;

import io.market7.domain.decision.ManualAction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads manual actions with their outcomes. */
final class ActionReader {

    private static final String EXISTS =
            "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'manual_action'";

    private static final String PAGE =
            """
            SELECT a.seq, a.action_id, a.recorded_at, a.actor, a.action, a.target, a.reason,
                   e.stage, e.detail, e.recorded_at
            FROM manual_action a LEFT JOIN manual_action e
                ON e.action_id = a.action_id AND e.stage <> 'ASKED'
            WHERE a.stage = 'ASKED' AND a.seq < ? ORDER BY a.seq DESC LIMIT ?
            """;

    private static final String ROWS =
            """
            SELECT seq, recorded_at, action_id, stage, actor, action, target, reason, detail, chain
            FROM manual_action ORDER BY seq
            """;

    private ActionReader() {}

    /** Returns actions before a sequence number, newest first. */
    static List<ActionRow> before(JournalQuery query, long seq, int limit) {
        if (!exist(query)) {
            return List.of();
        }
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

    /** Returns the number of the first row that was changed or follows a missing one. */
    static Optional<Long> firstBrokenLink(JournalQuery query) {
        if (!exist(query)) {
            return Optional.empty();
        }
        return query.query(
                ROWS,
                statement -> {},
                result -> {
                    byte[] link = HashChain.START;
                    while (result.next()) {
                        link = next(link, result);
                        if (!Arrays.equals(link, result.getBytes(10))) {
                            return Optional.of(result.getLong(1));
                        }
                    }
                    return Optional.empty();
                });
    }

    private static byte[] next(byte[] link, ResultSet result) throws SQLException {
        String[] texts = new String[7];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = result.getString(3 + i);
        }
        return HashChain.next(link, new long[] {result.getLong(1), result.getLong(2)}, texts);
    }

    /** A journal that was last written by an older program has no such table yet. */
    private static boolean exist(JournalQuery query) {
        return query.query(
                EXISTS, statement -> {}, result -> result.next() && result.getLong(1) > 0);
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
