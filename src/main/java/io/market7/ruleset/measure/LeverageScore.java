package io.market7.ruleset.measure;

import io.market7.domain.market.Indicators;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import io.market7.domain.score.LeverageSubscores;
import java.math.BigDecimal;

/**
 * The fork score on futures: ten terms, each written for a long and mirrored for a short. What the
 * market leader makes of it, comes from rules.
 */
public final class LeverageScore {

    private static final double SPIKE_RATIO = 2;

    private LeverageScore() {}

    /** Returns the terms of one side; each is null while one of its own inputs is unknown. */
    public static LeverageSubscores subscores(Side side, FreshFacts facts) {
        Indicators hour = facts.indicators(Timeframe.H1);
        Indicators quarter = facts.indicators(Timeframe.M15);
        BigDecimal price = facts.price();
        return new LeverageSubscores(
                hour == null ? null : macdHistogram(side, hour),
                hour == null ? null : macdTrendCross(side, hour.macd(), hour.macdSignal()),
                quarter == null ? null : rsiDirection(side, quarter.rsi()),
                quarter == null ? null : stochRsiCross(side, quarter.stochK(), quarter.stochD()),
                quarter == null ? null : stochExtreme(side, quarter.stochK(), quarter.stochD()),
                hour == null ? null : adxRising(hour.adx()),
                hour == null ? null : emaTrend(side, price, hour.ema50()),
                hour == null ? null : meanReversion(side, price, hour),
                quarter == null ? null : volumeSpike(quarter.volume(), quarter.volumeMean8()),
                quarter == null ? null : stochRsiSlope(side, quarter.stochSlope()));
    }

    /** Returns the weighted sum of the terms, or null when one is unknown. */
    public static Double base(LeverageSubscores parts) {
        if (parts.macdHistogram() == null
                || parts.macdTrendCross() == null
                || parts.rsiDirection() == null
                || parts.stochRsiCross() == null
                || parts.stochExtreme() == null
                || parts.adxRising() == null
                || parts.emaTrend() == null
                || parts.meanReversion() == null
                || parts.volumeSpike() == null
                || parts.stochRsiSlope() == null) {
            return null;
        }
        return 0.20 * parts.macdHistogram()
                + 0.15 * parts.macdTrendCross()
                + 0.20 * parts.rsiDirection()
                + 0.15 * parts.stochRsiCross()
                + 0.10 * parts.stochExtreme()
                + 0.10 * parts.adxRising()
                + 0.20 * parts.emaTrend()
                + 0.10 * parts.meanReversion()
                - 0.10 * parts.volumeSpike()
                + 0.10 * parts.stochRsiSlope();
    }

    /** Returns base times multiplier, rounded half-even to 4 places. */
    public static double of(double base, double multiplier) {
        return Percent.rounded(base * multiplier, 4);
    }

    static Double macdHistogram(Side side, Indicators hour) {
        Double macd = hour.macd();
        Double signal = hour.macdSignal();
        Double histogram = hour.macdHistogram();
        Double previous = hour.macdHistogramPrevious();
        if (macd == null || signal == null || histogram == null || previous == null) {
            return null;
        }
        return one(beyond(side, macd, signal) && beyond(side, histogram, previous));
    }

    static Double macdTrendCross(Side side, Double macd, Double signal) {
        return macd == null || signal == null ? null : one(beyond(side, macd, signal));
    }

    static Double rsiDirection(Side side, Double rsi) {
        if (rsi == null) {
            return null;
        }
        return Percent.clamp((side == Side.LONG ? rsi - 30 : 70 - rsi) / 20);
    }

    static Double stochRsiCross(Side side, Double k, Double d) {
        if (k == null || d == null) {
            return null;
        }
        boolean room = side == Side.LONG ? k < 0.80 : k > 0.20;
        return beyond(side, k, d) && room ? Percent.clamp(Math.abs(k - d) / 0.25) : 0.0;
    }

    static Double stochExtreme(Side side, Double k, Double d) {
        if (k == null || d == null) {
            return null;
        }
        double end = side == Side.LONG ? 0.90 : 0.10;
        return one(!(beyond(side, k, end) && beyond(side, d, end)));
    }

    static Double adxRising(Double adx) {
        return ForkMeasures.adxRising(adx);
    }

    static Double emaTrend(Side side, BigDecimal price, Double ema50) {
        return price == null || ema50 == null
                ? null
                : one(beyond(side, price.doubleValue(), ema50));
    }

    static Double meanReversion(Side side, BigDecimal price, Indicators hour) {
        Double above = ForkMeasures.overextension(price, hour);
        Double ahead = above == null || side == Side.LONG ? above : (Double) (-above);
        return ForkMeasures.meanReversion(price, hour, ahead);
    }

    static Double volumeSpike(Double volume, Double mean) {
        return volume == null || mean == null ? null : one(volume > SPIKE_RATIO * mean);
    }

    static Double stochRsiSlope(Side side, Double slope) {
        return slope == null
                ? null
                : ForkMeasures.stochRsiSlope(side == Side.LONG ? slope : -slope);
    }

    /** Returns whether {@code a} stands on the good side of {@code b}. */
    private static boolean beyond(Side side, double a, double b) {
        return side == Side.LONG ? a > b : a < b;
    }

    private static Double one(boolean holds) {
        return holds ? 1.0 : 0.0;
    }
}
