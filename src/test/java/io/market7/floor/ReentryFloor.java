package io.market7.floor;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.SafuExit;
import io.market7.domain.decision.FactSet;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import java.math.BigDecimal;

/** Question {@code reentry}, catalogue section 6.2. */
final class ReentryFloor {

    private final FactSet facts;
    private final SafuParameters p;
    private final Inputs in;
    private final Deal deal;
    private final BigDecimal average;
    private final Verdict verdict = new Verdict();

    ReentryFloor(FactSet facts) {
        this.facts = facts;
        this.p = SafuParameters.of(facts.parameters());
        this.in = new Inputs(facts, p);
        this.deal = facts.deal();
        this.average = deal == null ? null : deal.averagePrice();
    }

    FloorResult decide() {
        verdict.propose("reenter", null);
        verdict.vetoIf(!p.reentryEnabled, "reentry-disabled");
        verdict.vetoIf(forbidden(), "reentry-btc-forbidden");
        boolean any = p.reentryBtc.equals("any");
        verdict.vetoIf(!any && !in.btc.known(), "reentry-btc-unknown");
        lastExit();
        momentum(in.m15);
        score();
        tp1Distance();
        return verdict.resolve("REENTER", in.btc);
    }

    private boolean forbidden() {
        MarketCondition condition = in.btc.condition();
        return switch (p.reentryBtc) {
            case "any" -> false;
            case "not-bearish" -> condition == MarketCondition.BEARISH;
            case "safe" -> in.btc.status() == MarketStatus.UNSAFE;
            case "bullish-only" -> condition != null && condition != MarketCondition.BULLISH;
            default -> throw new IllegalArgumentException("reentryBtc " + p.reentryBtc);
        };
    }

    private void lastExit() {
        SafuExit exit = deal == null ? null : deal.safuExit();
        if (exit == null) {
            verdict.veto("last-exit-time-unknown");
        } else if (exit.at() != null) {
            double elapsed = Measures.minutes(exit.at(), facts.at());
            verdict.vetoIf(elapsed < p.reentryCooldownMinutes, "reentry-cooling-down");
        }
    }

    private void momentum(Indicators m15) {
        Double lift = m15 == null ? null : m15.macdLift();
        Double slope = m15 == null ? null : m15.rsiSlope();
        if (lift != null && in.price != null) {
            double liftPct = Measures.pct(Measures.dec(lift), in.price);
            verdict.vetoIf(liftPct < p.reentryMacdLiftPct, "reentry-macd-lift-too-low");
        }
        boolean flat = slope != null && slope < p.reentryRsiSlopePoints;
        verdict.vetoIf(flat, "reentry-rsi-slope-too-low");
        verdict.vetoIf(lift == null || slope == null, "reentry-indicators-unknown");
    }

    private void score() {
        facts.scores().forEach(verdict::score);
        Double score = facts.scores().get("safu");
        if (score == null) {
            score = new SafuScore(in, p, average).compute(null);
            verdict.score("safu", score);
        }
        verdict.vetoIf(score == null, "reentry-safu-score-unknown");
        boolean low = score != null && score < p.reentrySafuRatio;
        verdict.vetoIf(low, "reentry-safu-score-too-low");
    }

    private void tp1Distance() {
        if (in.price == null || average == null) {
            verdict.veto("reentry-tp1-distance-unknown");
        } else {
            double distance = Measures.changePct(in.price, average.multiply(p.tp1Factor));
            boolean far = distance > p.reentryTp1DistancePct;
            verdict.vetoIf(far, "reentry-tp1-distance-too-large");
        }
    }
}
