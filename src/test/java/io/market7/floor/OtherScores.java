package io.market7.floor;

import io.market7.domain.market.Indicators;
import java.math.BigDecimal;

/** SAFU score (catalogue 6.1) and trade health (reference 5.3). */
final class OtherScores {

    private static final double HEALTHY_DECAY = 0.3;

    private OtherScores() {}

    /** Returns the SAFU score rounded to 3 places, or null while an input is unknown. */
    static Double safu(Inputs in, SafuParameters p, BigDecimal average) {
        Indicators m15 = in.m15;
        if (in.price == null || average == null || !safuKnown(m15)) {
            return null;
        }
        double score = 1;
        score -= m15.rsi() < p.safuRsiPoints ? p.rsiPenaltyRatio : 0;
        score -= m15.macdHistogram() < 0 ? p.histogramPenaltyRatio : 0;
        boolean below = Measures.changePct(Measures.dec(m15.vwap()), in.price) < 0;
        score -= below ? p.vwapPenaltyRatio : 0;
        score -= m15.volumeDropPct() > p.volumeDropPct ? p.volumePenaltyRatio : 0;
        double pnlPct = Measures.changePct(average, in.price);
        score -= pnlPct < p.lossNotablePct ? p.lossNotablePenaltyRatio : 0;
        score -= pnlPct < p.lossDeepPct ? p.lossDeepPenaltyRatio : 0;
        return Measures.score(Math.max(0, lessLeader(score, in.btc15, p)), 3);
    }

    private static boolean safuKnown(Indicators m15) {
        return m15 != null
                && m15.rsi() != null
                && m15.macdHistogram() != null
                && m15.vwap() != null
                && m15.volumeDropPct() != null;
    }

    private static double lessLeader(double before, Indicators btc, SafuParameters p) {
        if (btc == null
                || btc.rsi() == null
                || btc.close() == null
                || btc.ema50() == null
                || btc.adx() == null) {
            return before;
        }
        double score = before;
        score -= btc.rsi() < p.safuBtcRsiPoints ? p.btcRsiPenaltyRatio : 0;
        score -= btc.close() < btc.ema50() ? p.btcEmaPenaltyRatio : 0;
        score -= btc.adx() > p.safuBtcAdxPoints ? p.btcAdxPenaltyRatio : 0;
        return score;
    }

    /** Returns trade health rounded to 3 places, or null while an input is unknown. */
    static Double health(Inputs in, Double fork, Double entry, Double safu) {
        Indicators m15 = in.m15;
        if (fork == null || entry == null || safu == null) {
            return null;
        }
        if (in.odds == null || in.confidence == null || !healthKnown(m15)) {
            return null;
        }
        double decay = entry == 0 ? 1 : decay(fork, entry);
        double penalty = decay > HEALTHY_DECAY ? 0 : 1 - decay;
        boolean healthy = m15.rsi() >= 45 && m15.macdHistogram() >= 0 && m15.adx() >= 20;
        double health =
                0.4 * in.odds
                        + 0.3 * in.confidence
                        + 0.1 * safu
                        + 0.1 * (1 - penalty)
                        + 0.1 * (healthy ? 1 : 0);
        return Measures.score(Measures.clamp(health), 3);
    }

    private static boolean healthKnown(Indicators m15) {
        return m15 != null && m15.rsi() != null && m15.macdHistogram() != null && m15.adx() != null;
    }

    /** Returns the current score as a part of the entry score, which is not 0. */
    static double decay(double fork, double entry) {
        return Measures.quotient(Measures.dec(fork), Measures.dec(entry));
    }
}
