package io.market7.journal;

import io.market7.domain.decision.OrderIntent;
import io.market7.journal.GroupCommitWriter.RefusedException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Inserts intents and settlements; used by the writing thread only. */
final class IntentTable {

    private final PreparedStatement exists;
    private final PreparedStatement insert;
    private final PreparedStatement lastOutcome;
    private final PreparedStatement settle;

    IntentTable(Connection connection) throws SQLException {
        exists = connection.prepareStatement("SELECT 1 FROM intent WHERE client_order_id = ?");
        insert = connection.prepareStatement("INSERT INTO intent VALUES (?,?,?,?,?,?,?)");
        lastOutcome =
                connection.prepareStatement(
                        "SELECT outcome, detail FROM settlement WHERE client_order_id = ? ORDER BY id DESC LIMIT 1");
        settle =
                connection.prepareStatement(
                        "INSERT INTO settlement(client_order_id, outcome, detail, recorded_at) VALUES (?,?,?,?)");
    }

    void intend(OrderIntent intent) throws SQLException {
        if (known(intent.clientOrderId())) {
            throw new RefusedException(
                    "An intent with client order id %s was written before. Expected an id used once; ask the venue what became of it."
                            .formatted(intent.clientOrderId()));
        }
        insert.setString(1, intent.clientOrderId());
        insert.setString(2, intent.decisionId());
        insert.setString(3, intent.dealId());
        insert.setString(4, intent.symbol().name());
        insert.setString(5, intent.action().name());
        insert.setString(
                6, intent.amountQuote() == null ? null : intent.amountQuote().toPlainString());
        insert.setLong(7, intent.at().toEpochMilli());
        insert.executeUpdate();
    }

    void settle(String clientOrderId, String outcome, String detail, Instant recordedAt)
            throws SQLException {
        if (!known(clientOrderId)) {
            throw new RefusedException(
                    "No intent has client order id %s. Expected one written before its outcome."
                            .formatted(clientOrderId));
        }
        if (alreadySettled(clientOrderId, outcome, detail)) {
            return;
        }
        settle.setString(1, clientOrderId);
        settle.setString(2, outcome);
        settle.setString(3, detail);
        settle.setLong(4, recordedAt.toEpochMilli());
        settle.executeUpdate();
    }

    private boolean known(String clientOrderId) throws SQLException {
        exists.setString(1, clientOrderId);
        try (ResultSet found = exists.executeQuery()) {
            return found.next();
        }
    }

    private boolean alreadySettled(String clientOrderId, String outcome, String detail)
            throws SQLException {
        lastOutcome.setString(1, clientOrderId);
        try (ResultSet last = lastOutcome.executeQuery()) {
            if (!last.next()) {
                return false;
            }
            String settled = last.getString(1);
            if (settled.equals(outcome) && last.getString(2).equals(detail)) {
                return true;
            }
            if (!"UNKNOWN".equals(settled)) {
                throw new RefusedException(
                        "Intent %s is settled as %s. Expected no second outcome, found %s."
                                .formatted(clientOrderId, settled, outcome));
            }
            return false;
        }
    }
}
