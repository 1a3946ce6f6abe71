package io.market7.ruleset.measure;

import io.market7.domain.deal.Deal;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Timeframe;
import io.market7.domain.score.SafuMeasures;
import java.math.BigDecimal;

/** Inputs of the SAFU score; its penalties are rules. */
public final class SafuScore {

    private SafuScore() {}

    /** Returns what the penalties look at beyond the indicator records. */
    public static SafuMeasures measures(FreshFacts facts) {
        BigDecimal price = facts.price();
        Deal deal = facts.all().deal();
        BigDecimal average = deal == null ? null : deal.averagePrice();
        Indicators quarter = facts.indicators(Timeframe.M15);
        Double vwap = quarter == null ? null : quarter.vwap();
        return new SafuMeasures(
                price == null || average == null
                        ? null
                        : (Double) Percent.of(price.subtract(average), average),
                price == null || vwap == null
                        ? null
                        : (Double)
                                Percent.of(
                                        price.subtract(BigDecimal.valueOf(vwap)),
                                        BigDecimal.valueOf(vwap)));
    }

    /**
     * Returns whether every input of the score is known, BTC aside, whose penalties then simply do
     * not apply.
     */
    public static boolean known(FreshFacts facts, SafuMeasures measures) {
        Indicators quarter = facts.indicators(Timeframe.M15);
        return quarter != null
                && quarter.rsi() != null
                && quarter.macdHistogram() != null
                && quarter.volumeDropPct() != null
                && measures.pnlPct() != null
                && measures.vwapDistancePct() != null;
    }

    /** Returns the score after all penalties: at least 0, rounded half-even to 3 places. */
    public static double of(double remaining) {
        return Percent.rounded(Math.max(0, remaining), 3);
    }
}
