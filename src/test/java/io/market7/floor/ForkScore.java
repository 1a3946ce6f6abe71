package io.market7.floor;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.market.Indicators;
import java.math.BigDecimal;
import java.util.List;

/** The fork score of reference section 2.2 with the penalties and the multiplier FK-3 to FK-7. */
final class ForkScore {

    private static final double REVERSION_WEIGHT = 0.20;

    private final Inputs in;
    private final ForkParameters p;
    private final List<Adjustment> log;

    /**
     * @param log where adjustments are written; null when nobody asks for them
     */
    ForkScore(Inputs in, ForkParameters p, List<Adjustment> log) {
        this.in = in;
        this.p = p;
        this.log = log;
    }

    /** Whether every subscore input beside the price is known. */
    static boolean indicatorsKnown(Inputs in) {
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

    private static boolean triggerKnown(Indicators m15) {
        return m15 != null && m15.rsi() != null && m15.stochK() != null && m15.stochD() != null;
    }

    /** Whether every BTC input of the multiplier is known. */
    static boolean multiplierKnown(Inputs in) {
        return in.btc1h != null
                && in.btc1h.close() != null
                && in.btc1h.ema50() != null
                && in.btc1h.adx() != null
                && in.btc15 != null
                && in.btc15.rsi() != null;
    }

    /** Whether momentum is known to show neither an RSI recovery nor a StochRSI cross. */
    static boolean noTrigger(Inputs in) {
        return triggerKnown(in.m15) && recovery(in.m15) == 0 && cross(in.m15) == 0;
    }

    /** Returns the score rounded to 4 places, or null while an input is unknown. */
    Double compute() {
        if (in.price == null || !indicatorsKnown(in) || !multiplierKnown(in)) {
            return null;
        }
        double base = penalised(subscores());
        return Measures.score(base * multiplier(), 4);
    }

    private double subscores() {
        Indicators h1 = in.h1;
        boolean rising =
                h1.macd() > h1.macdSignal() && h1.macdHistogram() > h1.macdHistogramPrevious();
        double adx = h1.adx() > 10 ? Math.min(h1.adx() / 20, 1) : 0;
        boolean reclaimed = in.price.compareTo(Measures.dec(h1.ema50())) > 0;
        double slope = Measures.clamp(Measures.score(5 * in.m15.stochSlope(), 4));
        return 0.20 * (rising ? 1 : 0)
                + 0.20 * recovery(in.m15)
                + 0.20 * cross(in.m15)
                + 0.15 * adx
                + 0.15 * (reclaimed ? 1 : 0)
                + REVERSION_WEIGHT
                + 0.20 * slope;
    }

    private static double recovery(Indicators m15) {
        return Measures.clamp((m15.rsi() - 30) / 20);
    }

    private static double cross(Indicators m15) {
        boolean crossed = m15.stochK() > m15.stochD() && m15.stochK() < 0.80;
        return crossed ? Measures.clamp((m15.stochK() - m15.stochD()) / 0.25) : 0;
    }

    private double penalised(double base) {
        Indicators m15 = in.m15;
        double value = base;
        if (m15.stochK() > p.stochOverboughtRatio && m15.stochD() > p.stochOverboughtRatio) {
            value = change("stoch-overbought", value, value - p.stochPenaltyRatio);
        }
        BigDecimal spike =
                Measures.dec(p.volumeSpikeRatio).multiply(Measures.dec(m15.volumeMean8()));
        if (Measures.dec(m15.volume()).compareTo(spike) > 0) {
            value = change("volume-spiking", value, value - p.volumePenaltyRatio);
        }
        if (in.h1.macd() < in.h1.macdSignal()) {
            value = change("macd-bearish", value, value - p.macdPenaltyRatio);
        }
        double kept = keptReversion();
        if (kept < 1) {
            value = change("price-overextended", value, value - REVERSION_WEIGHT * (1 - kept));
        }
        return value;
    }

    private double keptReversion() {
        if (in.h1.atr() == 0) {
            return 1;
        }
        BigDecimal distance = in.price.subtract(Measures.dec(in.h1.ema50()));
        double z = Measures.quotient(distance, Measures.dec(in.h1.atr()));
        if (z > 3) {
            return 0;
        }
        if (z > 2) {
            return 0.25;
        }
        return z > 1.5 ? 0.5 : 1;
    }

    private double multiplier() {
        double close = in.btc1h.close();
        double ema = in.btc1h.ema50();
        double adx = in.btc1h.adx();
        double value = 1;
        if (close > ema && adx > p.btcStrongAdxPoints) {
            value = change("btc-trend-strong", value, value + p.btcStrongRatio);
        } else if (close > ema) {
            value = change("btc-above-ema", value, value + p.btcAboveRatio);
        } else if (close < ema && adx > p.btcDownAdxPoints) {
            value = change("btc-trend-down", value, value + p.btcDownRatio);
        }
        if (in.btc15.rsi() < p.btcOversoldPoints) {
            value = change("btc-oversold", value, value + p.btcOversoldRatio);
        }
        return Math.max(0.8, Math.min(1.2, value));
    }

    private double change(String rule, double from, double to) {
        if (log != null) {
            log.add(new Adjustment(rule, Measures.dec(from), Measures.dec(to)));
        }
        return to;
    }
}
