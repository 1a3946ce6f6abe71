package io.market7.cycle.backtest;

import io.market7.cycle.CycleListener;
import io.market7.domain.market.Side;
import io.market7.execution.ClosedLeg;
import io.market7.execution.FundingPayment;
import io.market7.execution.LegFill;
import io.market7.execution.LegMark;
import io.market7.execution.LegOutcome;
import io.market7.market.Gap;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the legs of a backtest as they close, and counts what happened to them. */
final class LegBook implements CycleListener {
    private final List<LegRow> closed = new ArrayList<>();
    private final SortedMap<Side, Long> opened = new TreeMap<>();
    private final SortedMap<Integer, Long> adds = new TreeMap<>();
    private final SortedMap<String, Long> refused = new TreeMap<>();
    private final Map<String, Nearness> nearestOfLeg = new HashMap<>();
    private BigDecimal fees = BigDecimal.ZERO;
    private BigDecimal paid = BigDecimal.ZERO;
    private BigDecimal received = BigDecimal.ZERO;
    private long payments;
    private long reductions;
    private Nearness nearestAtAdd;
    private Nearness nearest;
    private Nearness nearestOfHour;

    @Override
    public void onLegs(Instant at, LegOutcome outcome) {
        outcome.marks().forEach(each -> watch(at, each));
        outcome.fills().forEach(this::count);
        outcome.funding().forEach(this::count);
        outcome.closed().forEach(this::close);
        outcome.refused().forEach(order -> refused.merge(order.reason(), 1L, Long::sum));
    }

    private void watch(Instant at, LegMark each) {
        Double distance = each.worst().distancePct(each.leg().side());
        if (distance != null) {
            Nearness seen = new Nearness(distance, at, each.leg().id());
            nearestOfLeg.merge(each.leg().id(), seen, Nearness::nearer);
            nearest = Nearness.nearer(nearest, seen);
            boolean sameHour = nearestOfHour != null && nearestOfHour.at().equals(at);
            nearestOfHour = sameHour ? Nearness.nearer(nearestOfHour, seen) : seen;
        }
    }

    private void count(LegFill each) {
        fees = fees.add(each.fill().feeQuote());
        switch (each.fill().purpose()) {
            case OPEN_LEG -> opened.merge(each.side(), 1L, Long::sum);
            case ADD_TO_LEG -> adds.merge(each.fill().step(), 1L, Long::sum);
            case REDUCE_LEG -> reductions++;
            default -> {}
        }
        if (each.fill().purpose().adds()) {
            Double distance = each.standing().distancePct(each.side());
            if (distance != null) {
                nearestAtAdd =
                        Nearness.nearer(
                                nearestAtAdd,
                                new Nearness(distance, each.fill().at(), each.fill().dealId()));
            }
        }
    }

    private void count(FundingPayment each) {
        payments++;
        paid = paid.add(each.quote().max(BigDecimal.ZERO));
        received = received.subtract(each.quote().min(BigDecimal.ZERO));
    }

    private void close(ClosedLeg leg) {
        closed.add(LegRow.closed(leg, nearestOfLeg.remove(leg.leg().id())));
    }

    /** Returns the nearest an open leg came to its liquidation; null while it has seen no hour. */
    Nearness nearestOf(String legId) {
        return nearestOfLeg.get(legId);
    }

    /** Returns the nearest any leg came in the hour that ended last with one open. */
    Nearness nearestOfHour() {
        return nearestOfHour;
    }

    SortedMap<String, Long> refused() {
        return refused;
    }

    BigDecimal feesQuote() {
        return fees;
    }

    BigDecimal profitQuote() {
        return closed.stream().map(LegRow::profitQuote).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Returns everything that was counted.
     *
     * @param open legs still open
     */
    LegResult result(List<LegRow> open, double minDistancePct, List<Gap> markGaps) {
        List<LegRow> rows = new ArrayList<>(closed);
        rows.addAll(open);
        return new LegResult(
                opened,
                adds,
                reductions,
                rows,
                paid,
                received,
                payments,
                nearestAtAdd,
                nearest,
                minDistancePct,
                markGaps);
    }
}
