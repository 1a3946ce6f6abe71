package io.market7.cycle.backtest;

import io.market7.domain.deal.DealMath;
import io.market7.execution.ClosedDeal;
import io.market7.execution.HeldDeal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One deal of a backtest.
 *
 * @param id deal id
 * @param symbol traded pair
 * @param openedAt fill of the base order
 * @param closedAt last sale; null while open
 * @param steps safety orders that fired, by number
 * @param spentQuote spent before fees
 * @param averagePrice average entry
 * @param exitPrice price of the last sale, or the last close while open
 * @param exit what closed it; {@code OPEN} while open
 * @param feesQuote fees of all its fills
 * @param profitQuote profit after fees; while open at the last close, before the fee of a sale
 */
public record DealRow(
        String id,
        String symbol,
        Instant openedAt,
        Instant closedAt,
        List<Integer> steps,
        BigDecimal spentQuote,
        BigDecimal averagePrice,
        BigDecimal exitPrice,
        String exit,
        BigDecimal feesQuote,
        BigDecimal profitQuote) {
    static DealRow closed(ClosedDeal each) {
        HeldDeal deal = each.deal();
        return new DealRow(
                deal.id(),
                deal.symbol().name(),
                deal.openedAt(),
                each.closedAt(),
                deal.firedSteps(),
                deal.spentQuote(),
                deal.averagePrice(),
                each.exit().price(),
                each.exit().purpose().name(),
                deal.feesQuote().add(each.exit().feeQuote()),
                each.profitQuote());
    }

    static DealRow open(HeldDeal deal, BigDecimal price) {
        BigDecimal worth = deal.quantity().multiply(price);
        return new DealRow(
                deal.id(),
                deal.symbol().name(),
                deal.openedAt(),
                null,
                deal.firedSteps(),
                deal.spentQuote(),
                deal.averagePrice(),
                price,
                "OPEN",
                deal.feesQuote(),
                worth.subtract(deal.spentQuote()).subtract(deal.feesQuote()));
    }

    /** Returns the profit in percent of what was spent. */
    double profitPct() {
        return profitQuote.movePointRight(2).divide(spentQuote, DealMath.PRECISION).doubleValue();
    }

    /** Returns how long the deal was open, until {@code end} when it still is. */
    Duration length(Instant end) {
        return Duration.between(openedAt, closedAt == null ? end : closedAt);
    }
}
