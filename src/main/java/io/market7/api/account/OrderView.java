package io.market7.api.account;

import io.market7.domain.decision.OrderIntent;
import io.market7.journal.IntentRow;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An order as the journal has it: the intent, written before anything was sent, and the last thing
 * known of it.
 *
 * @param clientOrderId our id of it, unique for ever
 * @param decisionId decision that asked for it; null when a person did
 * @param dealId deal or leg it belongs to
 * @param symbol traded pair
 * @param action what it does
 * @param amountQuote quote to spend; null where everything held is meant
 * @param at market time of the intent
 * @param outcome {@code CONFIRMED}, {@code REJECTED}, {@code DENIED} or {@code UNKNOWN}; null when
 *     nothing is known yet
 * @param detail fills or reason; null when nothing is known yet
 * @param settledAt when the outcome was written, wall clock; null when nothing is known yet
 */
public record OrderView(
        String clientOrderId,
        @Schema(nullable = true) String decisionId,
        String dealId,
        String symbol,
        String action,
        @Schema(nullable = true) String amountQuote,
        Instant at,
        @Schema(
                        nullable = true,
                        allowableValues = {"CONFIRMED", "REJECTED", "DENIED", "UNKNOWN"})
                String outcome,
        @Schema(nullable = true, type = "object") JsonNode detail,
        @Schema(nullable = true) Instant settledAt) {

    static OrderView of(IntentRow row, JsonMapper json) {
        OrderIntent intent = row.intent();
        return new OrderView(
                intent.clientOrderId(),
                intent.decisionId(),
                intent.dealId(),
                intent.symbol().name(),
                intent.action().name(),
                intent.amountQuote() == null ? null : intent.amountQuote().toPlainString(),
                intent.at(),
                row.outcome(),
                row.detail() == null ? null : json.readTree(row.detail()),
                row.settledAt());
    }
}
