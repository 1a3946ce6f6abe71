package io.market7.api.deals;

import io.market7.domain.market.Symbol;
import io.market7.execution.ClosedDeal;
import io.market7.execution.HeldDeal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One deal. Amounts are plain decimal texts, so that no reader rounds them.
 *
 * @param id the deal's id, unique for ever
 * @param symbol traded pair
 * @param status {@code OPEN} or {@code CLOSED}
 * @param openedAt when the base order filled
 * @param closedAt when the last sale filled; null while open
 * @param quantity base held, or held until the last sale
 * @param averagePrice average entry price, quote per base
 * @param spentQuote quote spent, fees apart
 * @param baseOrderQuote quote of the base order
 * @param feesQuote fees paid
 * @param steps safety orders fired
 * @param exitPrice price of the last sale; null while open
 * @param profitQuote proceeds minus spend minus fees; null while open
 */
public record DealView(
        String id,
        String symbol,
        @Schema(allowableValues = {"OPEN", "CLOSED"}) String status,
        Instant openedAt,
        @Schema(nullable = true) Instant closedAt,
        String quantity,
        String averagePrice,
        String spentQuote,
        String baseOrderQuote,
        String feesQuote,
        int steps,
        @Schema(nullable = true) String exitPrice,
        @Schema(nullable = true) String profitQuote) {

    /** Returns an open deal. */
    public static DealView open(HeldDeal deal) {
        return of(deal, null, null);
    }

    static DealView closed(ClosedDeal closed) {
        BigDecimal price = closed.exit().price();
        return of(closed.deal(), closed, Plain.text(price));
    }

    private static DealView of(HeldDeal deal, ClosedDeal closed, String exitPrice) {
        Symbol symbol = deal.symbol();
        return new DealView(
                deal.id(),
                symbol.name(),
                closed == null ? "OPEN" : "CLOSED",
                deal.openedAt(),
                closed == null ? null : closed.closedAt(),
                Plain.text(deal.quantity()),
                Plain.text(deal.averagePrice()),
                Plain.text(deal.spentQuote()),
                Plain.text(deal.baseOrderQuote()),
                Plain.text(deal.feesQuote()),
                deal.steps().size(),
                exitPrice,
                closed == null ? null : Plain.text(closed.profitQuote()));
    }
}
