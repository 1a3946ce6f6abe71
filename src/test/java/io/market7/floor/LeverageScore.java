package io.market7.floor;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.Side;
import java.math.BigDecimal;
import java.util.List;

/**
 * The leverage variants of the fork score: reference section 7.2 as intended, with the multiplier
 * LF-4. The long score is high when a rise is likely, the short score when a fall is.
 */
final class LeverageScore {

    private static final double HIGH = 0.90;
    private static final double LOW = 0.10;
    private static final double SPIKE_RATIO = 2;

    private final Inputs in;
    private final ForkParameters p;
    private final BigDecimal price;
    private final boolean mirrored;

    /**
     * @param price last price of a candidate, mark price of a contract; null is unknown
     */
    LeverageScore(Inputs in, ForkParameters p, BigDecimal price, Side side) {
        this.in = in;
        this.p = p;
        this.price = price;
        this.mirrored = side == Side.SHORT;
    }

    /** Whether momentum is known to point the other way by RSI and by StochRSI. */
    boolean noTrigger() {
        return Subscores.triggerKnown(in.m15)
                && Subscores.rsiDirection(in.m15, mirrored) == 0
                && Subscores.stochCross(in.m15, mirrored) == 0;
    }

    /**
     * Returns the score rounded to 4 places, or null while an input is unknown.
     *
     * @param log where the multiplier is written; null when nobody asks for it
     */
    Double compute(List<Adjustment> log) {
        if (price == null || !Subscores.known(in) || in.btc.condition() == null) {
            return null;
        }
        return Measures.score(terms() * multiplier(log), 4);
    }

    private double terms() {
        Indicators m15 = in.m15;
        Indicators h1 = in.h1;
        return 0.20 * (momentum(h1) ? 1 : 0)
                + 0.15 * (ahead(h1.macd(), h1.macdSignal()) ? 1 : 0)
                + 0.20 * Subscores.rsiDirection(m15, mirrored)
                + 0.15 * Subscores.stochCross(m15, mirrored)
                + 0.10 * (extreme(m15) ? 0 : 1)
                + 0.10 * Subscores.adxLevel(h1)
                + 0.20 * (trendOk(h1) ? 1 : 0)
                + 0.10 * Subscores.keptReversion(price, h1, mirrored)
                - 0.10 * (Subscores.volumeSpikes(m15, SPIKE_RATIO) ? 1 : 0)
                + 0.10 * Subscores.stochSlope(m15, mirrored);
    }

    private boolean momentum(Indicators h1) {
        return ahead(h1.macd(), h1.macdSignal())
                && ahead(h1.macdHistogram(), h1.macdHistogramPrevious());
    }

    /** Whether the first value leads the second in the direction asked for. */
    private boolean ahead(double first, double second) {
        return mirrored ? first < second : first > second;
    }

    private boolean extreme(Indicators m15) {
        return mirrored
                ? m15.stochK() < LOW && m15.stochD() < LOW
                : m15.stochK() > HIGH && m15.stochD() > HIGH;
    }

    private boolean trendOk(Indicators h1) {
        int above = price.compareTo(Measures.dec(h1.ema50()));
        return mirrored ? above < 0 : above > 0;
    }

    private double multiplier(List<Adjustment> log) {
        MarketCondition condition = in.btc.condition();
        if (condition == MarketCondition.NEUTRAL) {
            return 1;
        }
        boolean favours = (condition == MarketCondition.BEARISH) == mirrored;
        double opposed = mirrored ? p.btcOpposeShortRatio : p.btcOpposeLongRatio;
        double to = favours ? p.btcFavourRatio : opposed;
        if (log != null) {
            String rule = favours ? "btc-favours-side" : "btc-opposes-side";
            log.add(new Adjustment(rule, BigDecimal.ONE, Measures.dec(to)));
        }
        return to;
    }
}
