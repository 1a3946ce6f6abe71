package io.market7.cycle.backtest;

import io.market7.domain.market.Side;
import io.market7.execution.ClosedLeg;
import io.market7.execution.HeldLeg;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * One leg of a backtest.
 *
 * @param id leg id
 * @param symbol the contract
 * @param side long or short
 * @param openedAt fill of the first rung
 * @param closedAt last execution; null while open
 * @param rungs rungs filled
 * @param reductions reductions filled
 * @param quantity base held before the last execution, or now
 * @param entryPrice average entry
 * @param exitPrice price of the last execution, or the newest mark price while open
 * @param exit what closed it; {@code OPEN} while open
 * @param feesQuote fees of all its fills
 * @param fundingQuote funding paid, negative when received
 * @param profitQuote profit after fees and funding; while open at the newest mark price, before the
 *     fee of a close
 * @param nearest the nearest it came to its liquidation; null when it lived through no hour
 */
public record LegRow(
        String id,
        String symbol,
        Side side,
        Instant openedAt,
        Instant closedAt,
        int rungs,
        int reductions,
        BigDecimal quantity,
        BigDecimal entryPrice,
        BigDecimal exitPrice,
        String exit,
        BigDecimal feesQuote,
        BigDecimal fundingQuote,
        BigDecimal profitQuote,
        Nearness nearest) {
    static LegRow closed(ClosedLeg each, Nearness nearest) {
        HeldLeg leg = each.leg();
        return new LegRow(
                leg.id(),
                leg.symbol().name(),
                leg.side(),
                leg.openedAt(),
                each.closedAt(),
                leg.rungs(),
                leg.reductions(),
                leg.quantity(),
                leg.entryPrice(),
                each.exit().fill().price(),
                each.exit().fill().purpose().name(),
                each.feesQuote(),
                leg.fundingQuote(),
                each.profitQuote(),
                nearest);
    }

    static LegRow open(HeldLeg leg, BigDecimal markPrice, Nearness nearest) {
        return new LegRow(
                leg.id(),
                leg.symbol().name(),
                leg.side(),
                leg.openedAt(),
                null,
                leg.rungs(),
                leg.reductions(),
                leg.quantity(),
                leg.entryPrice(),
                markPrice,
                "OPEN",
                leg.feesQuote(),
                leg.fundingQuote(),
                leg.realisedQuote()
                        .add(leg.profitQuote(markPrice))
                        .subtract(leg.feesQuote())
                        .subtract(leg.fundingQuote()),
                nearest);
    }

    /** Returns how long the leg was open, until {@code end} when it still is. */
    Duration length(Instant end) {
        return Duration.between(openedAt, closedAt == null ? end : closedAt);
    }
}
