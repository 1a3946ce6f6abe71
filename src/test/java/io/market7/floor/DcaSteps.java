package io.market7.floor;

import static io.market7.floor.DcaCase.under;

import java.math.BigDecimal;

/** Ladder and step guards DC-7, DC-8, DC-16 and DC-24 to DC-30. */
final class DcaSteps {

    private final DcaCase c;
    private final DcaParameters p;

    DcaSteps(DcaCase c) {
        this.c = c;
        this.p = c.p;
    }

    void judge() {
        if (c.step != null) {
            c.hard(c.step > p.ladderQuote.size(), "ladder-exhausted");
            c.hard(tooShallow(), "drawdown-too-shallow");
            boolean fired =
                    c.facts.ledger().firedSteps() != null
                            && c.facts.ledger().firedSteps().contains(c.step);
            c.hard(fired, "step-already-fired");
        }
        if (c.spent != null && c.rung != null) {
            boolean exceeds = c.spent.add(c.rung).compareTo(p.maxDealQuote) > 0;
            c.hard(exceeds, "ladder-step-exceeds-budget");
        }
        if (c.stepFired && c.lastStepKnown) {
            c.hard(p.stepRepeatEnabled && !improved(), "no-step-improvement");
            if (c.price != null) {
                sinceLastStep(c.last.price());
            }
        }
    }

    private boolean tooShallow() {
        double trigger = p.drawdownTriggerPct;
        if (p.bufferZonePct.signum() != 0) {
            BigDecimal buffers = BigDecimal.valueOf(c.step + 1L);
            trigger = Math.max(trigger, Measures.rounded(buffers.multiply(p.bufferZonePct)));
        }
        return under(c.drawdownPct, trigger);
    }

    /** False only when everything compared is known and too little of it changed. */
    private boolean improved() {
        Double tp1Change = DcaCase.change(c.tp1DistancePct, c.last.tp1DistancePct());
        if (tp1Change == null || Math.abs(tp1Change) >= p.minTp1ChangePct) {
            return true;
        }
        if (!p.confidenceGuardEnabled) {
            return false;
        }
        Double gain = DcaCase.change(c.in.confidence, c.last.confidence());
        return gain == null || gain >= p.minConfidenceGainRatio;
    }

    private void sinceLastStep(BigDecimal lastPrice) {
        double gapPct = Measures.pct(lastPrice.subtract(c.price), lastPrice);
        double changePct = Math.abs(gapPct);
        double elapsed = Measures.minutes(c.last.at(), c.facts.at());
        c.hard(changePct < p.minPriceChangePct, "price-unchanged-since-step");
        boolean stalled =
                changePct < p.progressPriceChangePct
                        && elapsed < p.progressMinutes
                        && under(c.breakEvenGainPct, p.progressBreakEvenPct);
        c.hard(stalled, "step-progress-insufficient");
        if (p.adaptiveSpacingEnabled && c.adx != null && c.in.confidence != null) {
            c.hard(gapPct < requiredGapPct(), "adaptive-gap-too-small");
        }
        boolean above = p.priceBelowLastStepRequired && c.price.compareTo(lastPrice) >= 0;
        c.hard(above, "price-above-last-step");
        c.hard(gapPct < p.minStepGapPct && !gapExcepted(elapsed), "step-gap-too-small");
    }

    private double requiredGapPct() {
        BigDecimal weakness = BigDecimal.valueOf(20).subtract(Measures.dec(c.adx)).movePointLeft(1);
        BigDecimal doubt = BigDecimal.ONE.subtract(Measures.dec(c.in.confidence));
        BigDecimal gap = p.baseSpacingPct.multiply(weakness.max(BigDecimal.ONE)).multiply(doubt);
        return Math.max(Measures.rounded(gap), p.minAdaptiveSpacingPct);
    }

    private boolean gapExcepted(double elapsed) {
        boolean sure =
                p.gapOverrideConfidenceRatio != null
                        && DcaCase.atLeast(c.in.confidence, p.gapOverrideConfidenceRatio);
        return sure || (p.gapOverrideMinutes != null && elapsed >= p.gapOverrideMinutes);
    }
}
