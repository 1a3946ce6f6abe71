package io.market7.cycle.dataset;

import java.math.BigDecimal;
import java.util.List;

/**
 * Averages down by distance alone, so that what a candidate is worth does not depend on the guards
 * that will read the model: an add whenever the close lies far enough below average and last fill.
 */
final class PlainLadder {
    private static final double BELOW_AVERAGE_PCT = 2;
    private static final double BELOW_LAST_PCT = 1.5;

    private final double[] amountsQuote;

    PlainLadder(List<BigDecimal> amountsQuote) {
        this.amountsQuote = amountsQuote.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    /** Returns whether every step has been fired. */
    boolean spent(Position position) {
        return position.steps() >= amountsQuote.length;
    }

    /** Returns the amount of the next step, quote. */
    double nextQuote(Position position) {
        return amountsQuote[position.steps()];
    }

    /** Returns whether the next step is due at a close. */
    boolean due(Position position, double close) {
        return position.favourPct(position.average(), close) <= -BELOW_AVERAGE_PCT
                && position.favourPct(position.lastPrice(), close) <= -BELOW_LAST_PCT;
    }
}
