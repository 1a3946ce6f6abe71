package io.market7.journal;

import io.market7.domain.decision.OrderIntent;
import io.market7.journal.GroupCommitWriter.RefusedException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Inserts intents and settlements; used by the writing thread only. */
final class IntentTable {

    /** Digest of what is stored for an entry of which nothing is packed. */
    static final byte[] NOTHING_PACKED = EntryDigest.stored();

    private final EntryChain chain;
    private final PreparedStatement exists;
    private final PreparedStatement insert;
    private final PreparedStatement lastOutcome;
    private final PreparedStatement settle;

    IntentTable(Connection connection, EntryChain chain) throws SQLException {
        this.chain = chain;
        exists = connection.prepareStatement("SELECT 1 FROM intent WHERE client_order_id = ?");
        insert = connection.prepareStatement("INSERT INTO intent VALUES (?,?,?,?,?,?,?,?,?)");
        lastOutcome =
                connection.prepareStatement(
                        "SELECT outcome, detail FROM settlement WHERE client_order_id = ? ORDER BY id DESC LIMIT 1");
        settle =
                connection.prepareStatement(
                        "INSERT INTO settlement(client_order_id, outcome, detail, recorded_at, entry, chain) VALUES (?,?,?,?,?,?)");
    }

    void intend(OrderIntent intent) throws SQLException {
        if (known(intent.clientOrderId())) {
            throw new RefusedException(
                    "An intent with client order id %s was written before. Expected an id used once; ask the venue what became of it."
                            .formatted(intent.clientOrderId()));
        }
        BigDecimal amount = intent.amountQuote();
        write(
                intent.at().toEpochMilli(),
                intent.clientOrderId(),
                intent.decisionId(),
                intent.dealId(),
                intent.symbol().name(),
                intent.action().name(),
                amount == null ? null : amount.toPlainString());
    }

    /** Writes an intent's moment and its texts in the order of the columns. */
    void write(long at, String... texts) throws SQLException {
        EntryChain.Place place = chain.next(content(EntryKind.INTENT, at, texts), NOTHING_PACKED);
        for (int i = 0; i < texts.length; i++) {
            insert.setString(1 + i, texts[i]);
        }
        insert.setLong(7, at);
        insert.setLong(8, place.entry());
        insert.setBytes(9, place.link());
        insert.executeUpdate();
    }

    /** Returns the digest of an intent or a settlement. */
    static byte[] content(EntryKind kind, long at, String... texts) {
        return EntryDigest.content(kind).number(at).texts(texts).end();
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
        writeSettlement(recordedAt.toEpochMilli(), clientOrderId, outcome, detail);
    }

    /** Writes a settlement's moment and its texts in the order of the columns. */
    void writeSettlement(long at, String... texts) throws SQLException {
        EntryChain.Place place =
                chain.next(content(EntryKind.SETTLEMENT, at, texts), NOTHING_PACKED);
        for (int i = 0; i < texts.length; i++) {
            settle.setString(1 + i, texts[i]);
        }
        settle.setLong(4, at);
        settle.setLong(5, place.entry());
        settle.setBytes(6, place.link());
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
