package io.market7.ruleset.measure;

import io.market7.domain.deal.Deal;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Timeframe;
import io.market7.domain.score.SafuMeasures;
import java.math.BigDecimal;

/** Inputs of the SAFU score; its penalties are rules. */
public final class SafuScore {

    private SafuScore() {}

    /**
     * Returns what the penalties look at beyond the indicator records.
     *
     * @param scoreGiven whether the score was given
     */
    public static SafuMeasures measures(FreshFacts facts, boolean scoreGiven) {
        Deal deal = facts.all().deal();
        Indicators quarter = facts.indicators(Timeframe.M15);
        Double vwap = quarter == null ? null : quarter.vwap();
        Double pnlPct = awayPct(facts.price(), deal == null ? null : deal.averagePrice());
        Double vwapPct = awayPct(facts.price(), vwap == null ? null : BigDecimal.valueOf(vwap));
        boolean known = known(quarter) && pnlPct != null && vwapPct != null;
        return new SafuMeasures(pnlPct, vwapPct, scoreGiven, known);
    }

    private static Double awayPct(BigDecimal price, BigDecimal from) {
        return price == null || from == null
                ? null
                : (Double) Percent.of(price.subtract(from), from);
    }

    private static boolean known(Indicators quarter) {
        return quarter != null
                && quarter.rsi() != null
                && quarter.macdHistogram() != null
                && quarter.volumeDropPct() != null;
    }

    /** Returns the score after all penalties: at least 0, rounded half-even to 3 places. */
    public static double of(double remaining) {
        return Percent.rounded(Math.max(0, remaining), 3);
    }
}
