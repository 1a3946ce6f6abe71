package io.market7.floor;

import static io.market7.floor.DcaCase.atLeast;

import java.math.BigDecimal;

/** Overrides OVR-1 to OVR-3c. */
final class DcaOverrides {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final DcaCase c;
    private final DcaParameters p;

    DcaOverrides(DcaCase c) {
        this.c = c;
        this.p = c.p;
    }

    /** Returns whether any override concluded. */
    boolean judge() {
        boolean lifts = false;
        if (p.confidenceOverrideEnabled && confident()) {
            c.verdict.tag("confidence-strong-and-rising");
            lifts = true;
        }
        if (p.softOverrideEnabled && strong()) {
            c.verdict.tag("rescue-scores-strong");
            lifts = true;
        }
        return (p.rescueEnabled && rescue()) || lifts;
    }

    private boolean confident() {
        return atLeast(c.in.confidence, p.overrideConfidenceRatio)
                && atLeast(c.confidenceGain, p.overrideConfidenceGainRatio)
                && atLeast(c.tp1GainPct, p.overrideTp1GainPct)
                && atLeast(c.drawdownPct, p.drawdownTriggerPct)
                && atLeast(c.safu, p.overrideSafuRatio)
                && atLeast(c.liftPct, p.overrideMacdLiftPct)
                && atLeast(c.slope, p.overrideRsiSlopePoints);
    }

    private boolean strong() {
        return atLeast(c.in.confidence, p.softConfidenceRatio)
                && atLeast(c.in.odds, p.softOddsRatio)
                && atLeast(c.safu, p.softSafuRatio)
                && atLeast(c.health, p.softHealthRatio)
                && atLeast(c.drawdownPct, p.softDrawdownPct)
                && atLeast(c.confidenceGain, p.softConfidenceGainRatio)
                && atLeast(c.tp1DistancePct, p.softTp1DistancePct);
    }

    private boolean rescue() {
        if (c.in.odds == null || c.in.confidence == null || c.safu == null || c.health == null) {
            return false;
        }
        if (c.rsi == null || c.histogram == null || c.price == null) {
            return false;
        }
        double score = rescueScore();
        if (score >= p.rescueHighRatio) {
            c.verdict.tag("rescue-confidence-high");
            return true;
        }
        if (score >= p.rescueMediumRatio) {
            c.verdict.tag("rescue-confidence-medium");
            return true;
        }
        if (score >= p.rescueDesperateRatio
                && atLeast(c.drawdownPct, p.rescueDesperateDrawdownPct)) {
            c.verdict.tag("rescue-confidence-desperate");
            return true;
        }
        return false;
    }

    private double rescueScore() {
        double momentum = Measures.quotient(Measures.dec(c.histogram).movePointRight(3), c.price);
        BigDecimal technical =
                Measures.dec(c.rsi)
                        .movePointLeft(2)
                        .min(BigDecimal.ONE)
                        .add(Measures.dec(Measures.clamp(momentum)))
                        .divide(TWO);
        return Measures.rounded(
                part("0.40", c.in.odds)
                        .add(part("0.25", c.in.confidence))
                        .add(part("0.20", c.safu))
                        .add(part("0.10", c.health))
                        .add(new BigDecimal("0.05").multiply(technical)));
    }

    private static BigDecimal part(String weight, double value) {
        return new BigDecimal(weight).multiply(Measures.dec(value));
    }
}
