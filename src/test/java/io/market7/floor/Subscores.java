package io.market7.floor;

import io.market7.domain.market.Indicators;
import java.math.BigDecimal;

/** Terms that the fork score and its leverage variants share, reference sections 2.2 and 7.2. */
final class Subscores {

    private static final double CROSS_RANGE = 0.25;
    private static final double RSI_RANGE = 20;

    private Subscores() {}

    /** Whether every input beside the price is known. */
    static boolean known(Inputs in) {
        return hourKnown(in.h1) && quarterKnown(in.m15);
    }

    private static boolean hourKnown(Indicators h1) {
        return h1 != null
                && h1.ema50() != null
                && h1.adx() != null
                && h1.atr() != null
                && h1.macd() != null
                && h1.macdSignal() != null
                && h1.macdHistogram() != null
                && h1.macdHistogramPrevious() != null;
    }

    private static boolean quarterKnown(Indicators m15) {
        return m15 != null
                && triggerKnown(m15)
                && m15.stochSlope() != null
                && m15.volume() != null
                && m15.volumeMean8() != null;
    }

    /** Whether the inputs of the two triggers are known. */
    static boolean triggerKnown(Indicators m15) {
        return m15 != null && m15.rsi() != null && m15.stochK() != null && m15.stochD() != null;
    }

    /** Returns how far RSI has come up from 30, or down from 70; 0..1. */
    static double rsiDirection(Indicators m15, boolean mirrored) {
        double points = mirrored ? 70 - m15.rsi() : m15.rsi() - 30;
        return Measures.clamp(points / RSI_RANGE);
    }

    /** Returns how far K has crossed D away from the extreme it comes from; 0..1. */
    static double stochCross(Indicators m15, boolean mirrored) {
        double k = m15.stochK();
        double d = m15.stochD();
        boolean crossed = mirrored ? d > k && k > 0.20 : k > d && k < 0.80;
        return crossed ? Measures.clamp(Math.abs(k - d) / CROSS_RANGE) : 0;
    }

    static double stochSlope(Indicators m15, boolean mirrored) {
        double slope = mirrored ? -m15.stochSlope() : m15.stochSlope();
        return Measures.clamp(Measures.score(5 * slope, 4));
    }

    static double adxLevel(Indicators h1) {
        return h1.adx() > 10 ? Math.min(h1.adx() / 20, 1) : 0;
    }

    static boolean volumeSpikes(Indicators m15, double spikeRatio) {
        BigDecimal spike = Measures.dec(spikeRatio).multiply(Measures.dec(m15.volumeMean8()));
        return Measures.dec(m15.volume()).compareTo(spike) > 0;
    }

    /** Returns what overextension leaves of the reversion term: 1, 0.5, 0.25 or 0. */
    static double keptReversion(BigDecimal price, Indicators h1, boolean mirrored) {
        if (h1.atr() == 0) {
            return 1;
        }
        BigDecimal above = price.subtract(Measures.dec(h1.ema50()));
        double z = Measures.quotient(mirrored ? above.negate() : above, Measures.dec(h1.atr()));
        if (z > 3) {
            return 0;
        }
        if (z > 2) {
            return 0.25;
        }
        return z > 1.5 ? 0.5 : 1;
    }
}
