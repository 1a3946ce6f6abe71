package io.market7.floor;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.market.Indicators;
import java.math.BigDecimal;
import java.util.List;

/** The SAFU score, rows SF-1a to SF-1i: one, less a penalty for every bad sign. */
final class SafuScore {

    private final Inputs in;
    private final SafuParameters p;
    private final BigDecimal average;
    private List<Adjustment> log;
    private double value = 1;

    SafuScore(Inputs in, SafuParameters p, BigDecimal average) {
        this.in = in;
        this.p = p;
        this.average = average;
    }

    static boolean indicatorsKnown(Indicators m15) {
        return m15 != null
                && m15.rsi() != null
                && m15.macdHistogram() != null
                && m15.vwap() != null
                && m15.volumeDropPct() != null;
    }

    static boolean leaderKnown(Indicators btc) {
        return btc != null
                && btc.rsi() != null
                && btc.close() != null
                && btc.ema50() != null
                && btc.adx() != null;
    }

    /**
     * Returns the score rounded to 3 places, or null while an input is unknown. An unknown leader
     * only costs its own penalties.
     *
     * @param log where penalties are written; null when nobody asks for them
     */
    Double compute(List<Adjustment> log) {
        if (in.price == null || average == null || !indicatorsKnown(in.m15)) {
            return null;
        }
        this.log = log;
        indicators(in.m15);
        double pnlPct = Measures.changePct(average, in.price);
        less(pnlPct < p.lossNotablePct, p.lossNotablePenaltyRatio, "loss-notable");
        less(pnlPct < p.lossDeepPct, p.lossDeepPenaltyRatio, "loss-deep");
        if (leaderKnown(in.btc15)) {
            leader(in.btc15);
        }
        return Measures.score(Math.max(0, value), 3);
    }

    private void indicators(Indicators m15) {
        less(m15.rsi() < p.safuRsiPoints, p.rsiPenaltyRatio, "rsi-oversold");
        less(m15.macdHistogram() < 0, p.histogramPenaltyRatio, "histogram-negative");
        boolean below = Measures.changePct(Measures.dec(m15.vwap()), in.price) < 0;
        less(below, p.vwapPenaltyRatio, "price-below-vwap");
        less(m15.volumeDropPct() > p.volumeDropPct, p.volumePenaltyRatio, "volume-dropped");
    }

    private void leader(Indicators btc) {
        less(btc.rsi() < p.safuBtcRsiPoints, p.btcRsiPenaltyRatio, "btc-rsi-oversold");
        less(btc.close() < btc.ema50(), p.btcEmaPenaltyRatio, "btc-below-ema");
        less(btc.adx() > p.safuBtcAdxPoints, p.btcAdxPenaltyRatio, "btc-adx-strong");
    }

    private void less(boolean bad, double penalty, String rule) {
        if (!bad) {
            return;
        }
        double to = value - penalty;
        if (log != null) {
            log.add(new Adjustment(rule, Measures.dec(value), Measures.dec(to)));
        }
        value = to;
    }
}
