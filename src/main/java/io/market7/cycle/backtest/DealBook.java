package io.market7.cycle.backtest;

import io.market7.cycle.CycleListener;
import io.market7.execution.BarOutcome;
import io.market7.execution.Fill;
import io.market7.execution.Purpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the deals of a backtest as they close, and counts its orders. */
final class DealBook implements CycleListener {
    private final List<DealRow> closed = new ArrayList<>();
    private final SortedMap<Integer, Long> safetyOrders = new TreeMap<>();
    private final SortedMap<String, Long> refused = new TreeMap<>();
    private long opened;
    private BigDecimal fees = BigDecimal.ZERO;

    @Override
    public void onFills(Instant at, BarOutcome outcome) {
        for (Fill fill : outcome.fills()) {
            fees = fees.add(fill.feeQuote());
            opened += fill.purpose() == Purpose.BASE_ORDER ? 1 : 0;
            if (fill.purpose() == Purpose.SAFETY_ORDER) {
                safetyOrders.merge(fill.step(), 1L, Long::sum);
            }
        }
        outcome.closed().forEach(deal -> closed.add(DealRow.closed(deal)));
        outcome.refused().forEach(order -> refused.merge(order.reason(), 1L, Long::sum));
    }

    List<DealRow> closed() {
        return List.copyOf(closed);
    }

    /** Returns base orders filled. */
    long opened() {
        return opened;
    }

    /** Returns safety orders filled, by step number. */
    SortedMap<Integer, Long> safetyOrders() {
        return safetyOrders;
    }

    /** Returns orders the venue could not fill, by reason. */
    SortedMap<String, Long> refused() {
        return refused;
    }

    BigDecimal feesQuote() {
        return fees;
    }

    BigDecimal profitQuote() {
        return closed.stream().map(DealRow::profitQuote).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
