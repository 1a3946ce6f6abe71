package io.market7.floor;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.market.Indicators;
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
        return Subscores.triggerKnown(in.m15)
                && Subscores.rsiDirection(in.m15, false) == 0
                && Subscores.stochCross(in.m15, false) == 0;
    }

    /** Returns the score rounded to 4 places, or null while an input is unknown. */
    Double compute() {
        if (in.price == null || !Subscores.known(in) || !multiplierKnown(in)) {
            return null;
        }
        double base = penalised(subscores());
        return Measures.score(base * multiplier(), 4);
    }

    private double subscores() {
        Indicators h1 = in.h1;
        boolean rising =
                h1.macd() > h1.macdSignal() && h1.macdHistogram() > h1.macdHistogramPrevious();
        boolean reclaimed = in.price.compareTo(Measures.dec(h1.ema50())) > 0;
        return 0.20 * (rising ? 1 : 0)
                + 0.20 * Subscores.rsiDirection(in.m15, false)
                + 0.20 * Subscores.stochCross(in.m15, false)
                + 0.15 * Subscores.adxLevel(h1)
                + 0.15 * (reclaimed ? 1 : 0)
                + REVERSION_WEIGHT
                + 0.20 * Subscores.stochSlope(in.m15, false);
    }

    private double penalised(double base) {
        Indicators m15 = in.m15;
        double value = base;
        if (m15.stochK() > p.stochOverboughtRatio && m15.stochD() > p.stochOverboughtRatio) {
            value = change("stoch-overbought", value, value - p.stochPenaltyRatio);
        }
        if (Subscores.volumeSpikes(m15, p.volumeSpikeRatio)) {
            value = change("volume-spiking", value, value - p.volumePenaltyRatio);
        }
        if (in.h1.macd() < in.h1.macdSignal()) {
            value = change("macd-bearish", value, value - p.macdPenaltyRatio);
        }
        double kept = Subscores.keptReversion(in.price, in.h1, false);
        if (kept < 1) {
            value = change("price-overextended", value, value - REVERSION_WEIGHT * (1 - kept));
        }
        return value;
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
