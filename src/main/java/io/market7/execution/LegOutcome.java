package io.market7.execution;

import java.util.ArrayList;
import java.util.List;

/** What happened to legs, each kind in the order it happened. */
public final class LegOutcome {

    private final List<LegFill> fills = new ArrayList<>(2);
    private final List<ClosedLeg> closed = new ArrayList<>(1);
    private final List<RefusedOrder> refused = new ArrayList<>(1);
    private final List<FundingPayment> funding = new ArrayList<>(2);
    private final List<LegMark> marks = new ArrayList<>(2);

    LegOutcome() {}

    void add(LegFill fill) {
        fills.add(fill);
    }

    void add(ClosedLeg leg) {
        closed.add(leg);
    }

    void add(RefusedOrder order) {
        refused.add(order);
    }

    void add(FundingPayment payment) {
        funding.add(payment);
    }

    void add(LegMark mark) {
        marks.add(mark);
    }

    /** Returns executions. */
    public List<LegFill> fills() {
        return List.copyOf(fills);
    }

    /** Returns legs that ended. */
    public List<ClosedLeg> closed() {
        return List.copyOf(closed);
    }

    /** Returns orders that could not be filled. */
    public List<RefusedOrder> refused() {
        return List.copyOf(refused);
    }

    /** Returns funding paid and received. */
    public List<FundingPayment> funding() {
        return List.copyOf(funding);
    }

    /** Returns how the legs that were open stood over the hour. */
    public List<LegMark> marks() {
        return List.copyOf(marks);
    }

    /** Returns whether no leg was touched, not even by an hour of mark prices. */
    public boolean quiet() {
        return fills.isEmpty() && refused.isEmpty() && funding.isEmpty() && marks.isEmpty();
    }
}
