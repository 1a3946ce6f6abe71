package io.market7.cycle.backtest;

import io.market7.domain.market.Side;
import io.market7.market.Gap;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * What came of the legs of contracts.
 *
 * @param opened first rungs filled, by side
 * @param adds later rungs filled, by number of the rung
 * @param reductions reductions filled
 * @param rows closed legs, then those still open
 * @param fundingPaidQuote funding paid; at least 0
 * @param fundingReceivedQuote funding received; at least 0
 * @param fundingPayments payments, both ways
 * @param nearestAtAdd the nearest a leg stood to its liquidation just after a rung had filled; null
 *     when none filled
 * @param nearest the nearest a leg ever came to its liquidation; null when none lived through an
 *     hour
 * @param minDistancePct way to liquidation an add must leave, as the rules have it
 * @param markGaps missing hours of mark prices within the range
 */
public record LegResult(
        SortedMap<Side, Long> opened,
        SortedMap<Integer, Long> adds,
        long reductions,
        List<LegRow> rows,
        BigDecimal fundingPaidQuote,
        BigDecimal fundingReceivedQuote,
        long fundingPayments,
        Nearness nearestAtAdd,
        Nearness nearest,
        double minDistancePct,
        List<Gap> markGaps) {
    /** Returns the legs of a side. */
    List<LegRow> of(Side side) {
        return rows.stream().filter(leg -> leg.side() == side).toList();
    }

    /** Returns first rungs of both sides. */
    public long openedCount() {
        return opened.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns later rungs of all numbers. */
    public long addCount() {
        return adds.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the legs that ended. */
    public long closedCount() {
        return rows.stream().filter(leg -> leg.closedAt() != null).count();
    }

    /** Returns the legs that were liquidated. */
    public long liquidations() {
        return rows.stream().filter(leg -> leg.exit().equals("LIQUIDATION")).count();
    }

    /** Returns funding paid less funding received. */
    public BigDecimal fundingQuote() {
        return fundingPaidQuote.subtract(fundingReceivedQuote);
    }
}
