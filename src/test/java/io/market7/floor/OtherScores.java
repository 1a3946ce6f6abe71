package io.market7.floor;

import io.market7.domain.market.Indicators;

/** Trade health (reference 5.3) and the decay of a score. */
final class OtherScores {

    private static final double HEALTHY_DECAY = 0.3;

    private OtherScores() {}

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
