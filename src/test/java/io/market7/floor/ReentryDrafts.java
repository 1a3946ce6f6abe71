package io.market7.floor;

import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.math.MathContext;

/** Fact sets of question {@code reentry}: symbols that may be entered again. */
final class ReentryDrafts {

    private final Dice dice;
    private final Bars bars;
    private FactDraft draft;

    ReentryDrafts(Dice dice, Bars bars) {
        this.dice = dice;
        this.bars = bars;
    }

    void fill(FactDraft empty) {
        draft = empty;
        draft.deal = true;
        draft.average = dice.pick("100", "0.5", "0.00001234").transform(BigDecimal::new);
        draft.spent = BigDecimal.valueOf(50);
        draft.baseOrder = BigDecimal.valueOf(50);
        DcaDrafts.price(draft, dice.between(-2, 20));
        draft.priceAt = draft.at;
        draft.exitKnown = true;
        draft.exitAt = dice.chance(0.3) ? null : draft.at.minusSeconds(1800 + dice.below(9000));
        draft.m15 = bars.rising(draft.at, Timeframe.M15, draft.price.doubleValue());
        bars.leader(draft, dice.pick(MarketCondition.BULLISH, MarketCondition.NEUTRAL));
        if (dice.chance(0.4)) {
            draft.scores.put("safu", dice.between(0.41, 1));
        }
        int twists = dice.pick(0, 1, 1, 2, 3);
        for (int i = 0; i < twists; i++) {
            twist();
        }
    }

    private void twist() {
        switch (dice.below(12)) {
            case 0, 1 -> state();
            case 2 -> mode();
            case 3 -> exit();
            case 4, 5 -> momentum();
            case 6 -> draft.scores.put("safu", dice.edge(0.4));
            case 7 -> badScore();
            case 8 -> far();
            case 9 -> unknown();
            case 10 -> stale();
            default -> parameters();
        }
    }

    private void state() {
        if (dice.chance(0.4)) {
            bars.leader(draft, MarketCondition.BEARISH);
        } else {
            draft.condition = dice.pick(MarketCondition.BEARISH, MarketCondition.NEUTRAL, null);
            draft.status = dice.pick(MarketStatus.UNSAFE, MarketStatus.SAFE, null);
            draft.btcAt = draft.at;
        }
        if (dice.chance(0.3)) {
            draft.btc15 = null;
        }
    }

    private void mode() {
        draft.set("safu", "reentryBtc", dice.pick("any", "not-bearish", "safe", "bullish-only"));
        if (dice.chance(0.3)) {
            state();
        }
    }

    private void exit() {
        switch (dice.below(3)) {
            case 0 -> draft.exitKnown = false;
            case 1 -> draft.exitAt = draft.at;
            default -> draft.exitAt = draft.at.minusSeconds(dice.edgeSeconds(30));
        }
    }

    private void momentum() {
        switch (dice.below(4)) {
            case 0 -> draft.m15.lift = dice.pick(0.0, -1e-12, 1e-12, -0.5e-14);
            case 1 -> draft.m15.slope = dice.edge(1.0, 0);
            case 2 -> draft.m15.lift = dice.pick(null, -1.0);
            default -> draft.m15.slope = null;
        }
    }

    private void badScore() {
        draft.scores.remove("safu");
        draft.m15.rsi = 30.0;
        draft.m15.histogram = -1e-9;
        draft.m15.vwap = 30_000.0;
        draft.m15.volumeDropPct = dice.edge(20, 50);
        if (draft.average != null && dice.chance(0.5)) {
            DcaDrafts.price(draft, dice.edge(6, 7));
        }
    }

    /** Solves the price for the largest distance to the first target. */
    private void far() {
        if (draft.average != null) {
            BigDecimal distance = BigDecimal.valueOf(dice.edge(30, 40)).movePointLeft(2);
            draft.price =
                    draft.average
                            .multiply(new BigDecimal("1.006"))
                            .divide(distance.add(BigDecimal.ONE), MathContext.DECIMAL128);
        }
    }

    private void unknown() {
        switch (dice.below(5)) {
            case 0 -> draft.deal = false;
            case 1 -> draft.average = null;
            case 2 -> draft.price = null;
            case 3 -> draft.m15.forget(dice.pick(0, 2, 12, 13));
            default -> draft.scores.remove("safu");
        }
        if (draft.average == null) {
            draft.deal = dice.chance(0.8);
        }
    }

    private void stale() {
        switch (dice.below(3)) {
            case 0 -> draft.priceAt = draft.at.minusSeconds(dice.edgeSeconds(1));
            case 1 -> bars.age(draft.m15, draft, 20);
            default -> {
                if (draft.btc15 != null) {
                    bars.age(draft.btc15, draft, 20);
                }
                draft.btcAt = draft.at.minusSeconds(dice.edgeSeconds(20));
            }
        }
    }

    private void parameters() {
        switch (dice.below(6)) {
            case 0 -> draft.set("safu", "reentryEnabled", false);
            case 1 -> draft.set("safu", "reentryCooldownMinutes", new BigDecimal("60"));
            case 2 -> draft.set("safu", "reentryMacdLiftPct", new BigDecimal("0.1"));
            case 3 -> draft.set("safu", "reentryRsiSlopePoints", new BigDecimal("2"));
            case 4 -> draft.set("safu", "reentrySafuRatio", new BigDecimal("0.8"));
            default -> draft.set("safu", "reentryTp1DistancePct", new BigDecimal("10"));
        }
    }
}
