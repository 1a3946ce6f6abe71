package io.market7.floor;

import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;

/** Fact sets of question {@code safu}: deals in all states of distress. */
final class SafuDrafts {

    private final Dice dice;
    private final Bars bars;
    private FactDraft draft;
    private double price;

    SafuDrafts(Dice dice, Bars bars) {
        this.dice = dice;
        this.bars = bars;
    }

    void fill(FactDraft empty) {
        draft = empty;
        draft.deal = true;
        draft.average =
                dice.pick("100", "0.5", "25000", "1.2345", "0.00001234").transform(BigDecimal::new);
        draft.baseOrder = BigDecimal.valueOf(50);
        draft.spent = BigDecimal.valueOf(dice.pick(50, 70, 200));
        DcaDrafts.price(draft, dice.edge(2, 6, 6.5, 7, 8, 20));
        draft.priceAt = draft.at.minusSeconds(dice.below(30));
        price = draft.price.doubleValue();
        draft.m15 = bars.rising(draft.at, Timeframe.M15, price);
        leader();
        distress(dice.pick(0.2, 0.6, 0.9));
        model();
        int twists = dice.pick(0, 0, 1, 2, 3, 5);
        for (int i = 0; i < twists; i++) {
            twist();
        }
    }

    private void leader() {
        bars.leader(draft, dice.pick(MarketCondition.values()));
        if (dice.chance(0.3)) {
            draft.btc15.rsi = dice.edge(29, 30, 35);
            draft.btc15.ema50 = dice.pick(60_000.0, 60_000.01, 61_000.0);
            draft.btc15.adx = dice.edge(30, 35);
        }
    }

    private void distress(double share) {
        BarDraft bar = draft.m15;
        if (dice.chance(share)) {
            bar.rsi = dice.edge(34, 35, 30);
        }
        if (dice.chance(share)) {
            bar.histogram = dice.pick(-Bars.scaled(price, 0.001), -1e-12, 0.0);
        }
        if (dice.chance(share)) {
            bar.vwap = dice.pick(Bars.scaled(price, 1.01), price, Bars.scaled(price, 1.000001));
        }
        if (dice.chance(share)) {
            bar.volumeDropPct = dice.edge(20, 25, 60);
        }
    }

    private void model() {
        if (dice.chance(0.4)) {
            draft.set("safu", "exitModelEnabled", dice.chance(0.9));
            draft.set("safu", "exitMode", dice.pick("score-only", "model-only", "both", "any"));
        }
        if (dice.chance(0.7)) {
            draft.predictions.put("safu-exit", dice.edge(0.4, 0.39, 0.2, 0.7));
            draft.predictionsAt = draft.at.minusSeconds(dice.below(900));
        }
    }

    private void twist() {
        switch (dice.below(10)) {
            case 0 -> draft.scores.put("safu", dice.edge(0.4, 0.5, 1));
            case 1 -> draft.scores.put(dice.pick("fork", "health", "shortFork"), 0.25);
            case 2 -> deal();
            case 3 -> draft.m15.forget(dice.pick(0, 2, 12, 13, 1));
            case 4 -> btc();
            case 5 -> stale();
            case 6 -> exit();
            case 7 -> given();
            default -> parameters();
        }
    }

    private void deal() {
        switch (dice.below(4)) {
            case 0 -> draft.deal = false;
            case 1 -> draft.average = null;
            case 2 -> draft.price = null;
            default -> draft.average = draft.price;
        }
    }

    private void btc() {
        if (draft.btc15 == null || dice.chance(0.2)) {
            draft.btc15 = null;
        } else {
            bars.twistLeader(draft.btc15);
        }
    }

    private void given() {
        draft.condition = dice.pick(MarketCondition.values());
        draft.btcAt = draft.at.minusSeconds(dice.edgeSeconds(20));
    }

    private void stale() {
        switch (dice.below(4)) {
            case 0 -> draft.priceAt = draft.at.minusSeconds(dice.edgeSeconds(1));
            case 1 -> bars.age(draft.m15, draft, 20);
            case 2 -> draft.predictionsAt = draft.at.minusSeconds(dice.edgeSeconds(20));
            default -> {
                if (draft.btc15 != null) {
                    bars.age(draft.btc15, draft, 20);
                }
            }
        }
    }

    private void exit() {
        draft.set("safu", "exitModelEnabled", true);
        draft.set("safu", "exitMode", dice.pick("model-only", "both", "any"));
        draft.predictions.put("safu-exit", dice.edge(0, 0.4, 1));
        draft.predictionsAt = draft.at;
        if (dice.chance(0.2)) {
            draft.predictions.remove("safu-exit");
        }
    }

    private void parameters() {
        switch (dice.below(8)) {
            case 0, 1 -> draft.set("safu", "autoCloseEnabled", true);
            case 2 -> draft.set("safu", "alertSafuRatio", new BigDecimal("0.6"));
            case 3 -> draft.set("safu", "exitSafuRatio", new BigDecimal("0.35"));
            case 4 -> draft.set("safu", "lossDeepPenaltyRatio", new BigDecimal("0.9"));
            case 5 -> draft.set("safu", "btcAdxPenaltyRatio", new BigDecimal("0.05"));
            case 6 -> draft.set("safu", "exitProbabilityRatio", new BigDecimal("0.3"));
            default -> {
                draft.set("safu", "volumeDropPct", BigDecimal.ZERO);
                draft.set("safu", "safuRsiPoints", new BigDecimal("55"));
            }
        }
    }
}
