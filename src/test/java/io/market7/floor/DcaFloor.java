package io.market7.floor;

import static io.market7.floor.DcaCase.atLeast;
import static io.market7.floor.DcaCase.over;
import static io.market7.floor.DcaCase.under;

import io.market7.domain.decision.FactSet;
import io.market7.domain.market.MarketStatus;

/** Question {@code dca}, catalogue section 5. */
final class DcaFloor {

    private final DcaCase c;
    private final DcaParameters p;

    DcaFloor(FactSet facts) {
        c = new DcaCase(facts);
        p = c.p;
    }

    FloorResult decide() {
        market();
        deal();
        scores();
        indicators();
        new DcaReversal(c).judge();
        new DcaSteps(c).judge();
        new DcaSpend(c).judge();
        unknowns();
        boolean lifts = new DcaOverrides(c).judge();
        (lifts ? c.verdict.lifted : c.verdict.vetoes).addAll(c.soft);
        c.verdict.score("fork", c.fork);
        c.verdict.score("entryFork", c.entry);
        c.verdict.score("shortFork", c.facts.scores().get("shortFork"));
        c.verdict.score("safu", c.safu);
        c.verdict.score("health", c.health);
        return c.verdict.resolve("PLACE_SAFETY_ORDER", c.in.btc);
    }

    private void market() {
        if (p.btcFilterEnabled) {
            c.hard(c.in.btc.status() == MarketStatus.UNSAFE, "btc-unsafe");
            c.hard(!c.in.btc.known(), "btc-unknown");
        }
    }

    private void deal() {
        c.hard(under(c.drawdownPct, 0), "deal-in-profit");
        c.hard(over(c.tp1DistancePct, p.maxTp1DistancePct), "tp1-distance-too-large");
        c.hard(under(c.tp1DistancePct, 0), "tp1-distance-negative");
        c.soft(under(c.breakEvenGainPct, p.minBreakEvenGainPct), "break-even-gain-too-small");
        if (zombie()) {
            c.verdict.tag("deal-zombie");
            c.verdict.veto("deal-zombie");
        }
    }

    private boolean zombie() {
        return p.zombieEnabled
                && atLeast(c.drawdownPct, p.zombieDrawdownMinPct)
                && c.drawdownPct <= p.zombieDrawdownMaxPct
                && c.fork != null
                && c.fork <= p.zombieScoreMaxRatio
                && c.lift != null
                && c.lift <= 0
                && c.slope != null
                && c.slope <= 0
                && c.in.odds != null
                && c.in.odds == 0;
    }

    private void scores() {
        c.hard(under(c.fork, p.abandonScoreRatio), "fork-score-too-low");
        c.soft(under(c.fork, p.minScoreRatio), "fork-score-weak");
        if (c.fork != null && c.entry != null && c.entry > 0) {
            double decay = OtherScores.decay(c.fork, c.entry);
            c.soft(decay < p.minScoreDecayRatio, "fork-score-decayed");
        }
        c.hard(under(c.safu, p.abandonSafuRatio), "safu-score-too-low");
        if (p.recoveryOddsRequired) {
            c.hard(under(c.in.odds, p.abandonOddsRatio), "recovery-odds-hopeless");
            c.soft(under(c.in.odds, p.minRecoveryOddsRatio), "recovery-odds-too-low");
        }
        if (p.confidenceGuardEnabled) {
            c.hard(under(c.in.confidence, p.minConfidenceRatio), "confidence-too-low");
        }
        if (under(c.health, p.weakRatio)) {
            c.verdict.tag("health-poor");
        }
    }

    private void indicators() {
        if (p.indicatorHealthRequired) {
            c.soft(under(c.rsi, p.minRsiPoints), "rsi-too-low");
            c.soft(under(c.histogramPct, p.minHistogramPct), "macd-histogram-too-low");
            c.soft(under(c.adx, p.minAdxPoints), "adx-too-low");
        }
        if (p.trajectoryEnabled) {
            c.soft(under(c.liftPct, p.minMacdLiftPct), "macd-lift-too-low");
            c.soft(under(c.slope, p.minRsiSlopePoints), "rsi-slope-too-low");
        }
    }

    private void unknowns() {
        c.hard(c.price == null, "price-unknown");
        c.hard(c.average == null, "average-entry-unknown");
        c.hard(c.spent == null || c.baseOrder == null, "spent-unknown");
        boolean bar =
                c.rsi != null
                        && c.histogram != null
                        && c.adx != null
                        && c.lift != null
                        && c.slope != null;
        c.hard(!bar, "indicators-unknown");
        c.hard(c.fork == null, "fork-score-unknown");
        c.hard(c.entry == null, "entry-score-unknown");
        c.hard(c.safu == null, "safu-score-unknown");
        c.hard(p.recoveryOddsRequired && c.in.odds == null, "recovery-odds-unknown");
        boolean compared = p.confidenceGuardEnabled || (c.stepFired && p.adaptiveSpacingEnabled);
        c.hard(compared && c.in.confidence == null, "confidence-unknown");
        c.hard(!c.lastStepKnown, "last-step-unknown");
    }
}
