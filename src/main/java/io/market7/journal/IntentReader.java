package io.market7.journal;

import io.market7.domain.decision.Action;
import io.market7.domain.decision.OrderIntent;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads intents with their last settlement. */
final class IntentReader {

    private static final String ALL =
            """
            SELECT i.client_order_id, i.decision_id, i.deal_id, i.symbol, i.action, i.amount_quote,
                   i.at, s.outcome, s.detail, s.recorded_at, i.rowid
            FROM intent i LEFT JOIN settlement s ON s.id =
                (SELECT max(id) FROM settlement WHERE client_order_id = i.client_order_id)
            """;

    private IntentReader() {}

    static List<IntentRow> read(JournalQuery query, boolean onlyOpen) {
        String where = onlyOpen ? " WHERE s.outcome IS NULL OR s.outcome = 'UNKNOWN'" : "";
        return query.query(ALL + where + " ORDER BY i.rowid", statement -> {}, IntentReader::rows);
    }

    /** Returns intents written before a row, newest first. */
    static List<IntentRow> before(JournalQuery query, boolean onlyOpen, long seq, int limit) {
        String open = onlyOpen ? " AND (s.outcome IS NULL OR s.outcome = 'UNKNOWN')" : "";
        return query.query(
                ALL + " WHERE i.rowid < ?" + open + " ORDER BY i.rowid DESC LIMIT ?",
                statement -> {
                    statement.setLong(1, seq);
                    statement.setInt(2, limit);
                },
                IntentReader::rows);
    }

    private static List<IntentRow> rows(ResultSet result) throws SQLException {
        List<IntentRow> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(row(result));
        }
        return rows;
    }

    private static IntentRow row(ResultSet result) throws SQLException {
        String amount = result.getString(6);
        OrderIntent intent =
                new OrderIntent(
                        result.getString(1),
                        result.getString(2),
                        result.getString(3),
                        Symbol.of(result.getString(4)),
                        Action.valueOf(result.getString(5)),
                        amount == null ? null : new BigDecimal(amount),
                        Instant.ofEpochMilli(result.getLong(7)));
        String outcome = result.getString(8);
        Instant settledAt = outcome == null ? null : Instant.ofEpochMilli(result.getLong(10));
        return new IntentRow(result.getLong(11), intent, outcome, result.getString(9), settledAt);
    }
}
