package io.market7.floor;

import io.market7.domain.market.MacdPoint;
import io.market7.domain.market.MarketStatus;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;

/** Pushes single facts of a {@code dca} draft onto, under and over what the rules compare. */
final class DcaTwists {

    private final Dice dice;
    private final Bars bars;
    private final FactDraft draft;

    DcaTwists(Dice dice, Bars bars, FactDraft draft) {
        this.dice = dice;
        this.bars = bars;
        this.draft = draft;
    }

    /** Overrides a few parameters. */
    void switches() {
        int count = dice.pick(0, 0, 0, 1, 1, 2, 4);
        for (int i = 0; i < count; i++) {
            DcaSwitches.flip(dice, draft);
        }
    }

    /** Twists amounts, steps and the price. */
    void ofDeal(double share) {
        if (dice.chance(share)) {
            steps();
        }
        if (dice.chance(share)) {
            spent();
        }
        if (dice.chance(share)) {
            DcaDrafts.price(
                    draft, dice.edge(0, 0.5, 1, 1.2, 2, 3, 5, 6, 7, 10, 15, 20, 30, 40, -3));
        }
        if (dice.chance(share)) {
            priceForMeasure();
        }
        if (dice.chance(share / 4)) {
            draft.deal = false;
        }
        if (dice.chance(share)) {
            forgetDeal();
        }
    }

    private void steps() {
        switch (dice.below(6)) {
            case 0 -> DcaDrafts.fire(draft, 9);
            case 1 -> draft.fired = null;
            case 2 -> draft.requestedStep = 1 + dice.below(3);
            case 3 -> draft.requestedStep = dice.pick(9, 10);
            case 4 -> DcaDrafts.fire(draft, 6 + dice.below(3));
            default -> DcaDrafts.fire(draft, 0);
        }
    }

    private void spent() {
        BigDecimal rung = DcaDrafts.rung(draft);
        BigDecimal next = rung == null ? BigDecimal.TEN : rung;
        BigDecimal cent =
                dice.pick(new BigDecimal("-0.01"), BigDecimal.ZERO, new BigDecimal("0.01"));
        BigDecimal base = draft.baseOrder;
        draft.spent =
                switch (dice.below(6)) {
                    case 0 -> new BigDecimal("2000").subtract(next).add(cent);
                    case 1 -> new BigDecimal("2000").add(cent);
                    case 2 ->
                            dice.pick(BigDecimal.ZERO, new BigDecimal("1"), new BigDecimal("2.5"));
                    case 3 -> base.add(BigDecimal.valueOf(dice.pick(25, 35, 60))).add(cent);
                    case 4 -> base.add(BigDecimal.valueOf(dice.pick(10, 20, 40))).add(cent);
                    default -> new BigDecimal("1985").add(cent);
                };
        if (draft.spent.compareTo(new BigDecimal("1900")) > 0 && dice.chance(0.5)) {
            draft.baseOrder = draft.spent.subtract(BigDecimal.TEN);
        }
    }

    /** Solves the price for a TP1 distance or a break-even gain on a threshold. */
    private void priceForMeasure() {
        BigDecimal rung = DcaDrafts.rung(draft);
        if (rung == null || draft.spent.signum() == 0) {
            return;
        }
        BigDecimal bought = rung.multiply(draft.average);
        if (dice.chance(0.5)) {
            BigDecimal distance = BigDecimal.valueOf(dice.edge(0, 1, 2, 2.5, 25));
            BigDecimal target =
                    draft.spent.add(rung).multiply(draft.average).multiply(new BigDecimal("1.006"));
            BigDecimal factor = distance.movePointLeft(2).add(BigDecimal.ONE);
            draft.price =
                    target.divide(factor, MathContext.DECIMAL128)
                            .subtract(bought)
                            .divide(draft.spent, MathContext.DECIMAL128);
        } else {
            BigDecimal gain = BigDecimal.valueOf(dice.edge(0.25, 0.5));
            BigDecimal lower = gain.multiply(draft.spent).add(rung.multiply(DcaDrafts.HUNDRED));
            draft.price =
                    bought.multiply(DcaDrafts.HUNDRED.subtract(gain))
                            .divide(lower, MathContext.DECIMAL128);
        }
        if (draft.price.signum() <= 0) {
            DcaDrafts.price(draft, 4);
        }
    }

    private void forgetDeal() {
        switch (dice.below(6)) {
            case 0 -> draft.average = null;
            case 1 -> draft.spent = null;
            case 2 -> draft.baseOrder = null;
            case 3 -> draft.minNotional = null;
            case 4 -> draft.minNotional = BigDecimal.valueOf(dice.pick(15, 20, 25));
            default -> draft.price = null;
        }
    }

    /** Twists the records of the symbol and of the leader. */
    void ofMarket(double share) {
        BarDraft bar = draft.m15;
        double price = draft.price == null ? 100 : draft.price.doubleValue();
        double tiny = Bars.scaled(price, dice.pick(1e-13, 0.00001));
        if (dice.chance(share)) {
            bar.rsi = dice.edge(35, 42, 45);
        }
        if (dice.chance(share)) {
            bar.histogram = dice.pick(0.0, tiny, -tiny, Bars.scaled(price, 0.0005));
        }
        if (dice.chance(share)) {
            bar.adx = dice.edge(10, 12, 20);
        }
        if (dice.chance(share)) {
            bar.lift = dice.pick(0.0, tiny, -tiny);
        }
        if (dice.chance(share)) {
            bar.slope = dice.edge(0, 0.45, 0.6, 1.0);
        }
        if (dice.chance(share)) {
            bar.vwap = dice.pick(price, Bars.scaled(price, 1.01));
            bar.volumeDropPct = dice.edge(20, 25);
        }
        if (dice.chance(share)) {
            histories(bar);
        }
        if (dice.chance(share)) {
            dice.pick(bar, bar, draft.h1).forget(dice.below(18));
        }
        if (dice.chance(share)) {
            leader();
        }
        if (dice.chance(share)) {
            stale();
        }
    }

    private void histories(BarDraft bar) {
        switch (dice.below(5)) {
            case 0 -> bar.macdHistory = bar.macdHistory.subList(0, dice.below(8));
            case 1 -> bar.rsiHistory = bar.rsiHistory.subList(0, dice.below(8));
            case 2 -> bar.closes = bar.closes.subList(0, dice.below(8));
            case 3 -> {
                bar.closes = new ArrayList<>(bar.closes);
                int i = 4 + dice.below(4);
                bar.closes.set(i, bar.closes.get(i - 1));
            }
            default -> {
                bar.macdHistory = new ArrayList<>(bar.macdHistory);
                MacdPoint before = bar.macdHistory.get(6);
                double line = dice.pick(before.signal(), before.signal() - 1e-6);
                bar.macdHistory.set(6, new MacdPoint(line, before.signal()));
            }
        }
    }

    private void leader() {
        switch (dice.below(6)) {
            case 0 -> {
                draft.condition = null;
                draft.status = null;
            }
            case 1 -> {
                draft.status = MarketStatus.UNSAFE;
                draft.btcAt = draft.at;
            }
            case 2 -> draft.status = null;
            case 3 -> draft.condition = null;
            case 4 -> draft.btc1h = null;
            default -> {
                BarDraft bar = dice.pick(draft.btc15, draft.btc1h);
                if (bar != null) {
                    bars.twistLeader(bar);
                }
            }
        }
    }

    private void stale() {
        switch (dice.below(6)) {
            case 0 -> draft.priceAt = draft.at.minusSeconds(dice.edgeSeconds(1));
            case 1 -> bars.age(draft.m15, draft, 20);
            case 2 -> bars.age(draft.h1, draft, 75);
            case 3 -> draft.predictionsAt = draft.at.minusSeconds(dice.edgeSeconds(20));
            case 4 -> draft.btcAt = draft.at.minusSeconds(dice.edgeSeconds(20));
            default -> {
                if (draft.btc15 != null && draft.btc1h != null) {
                    bars.age(dice.pick(draft.btc15, draft.btc1h), draft, dice.pick(20, 75));
                }
            }
        }
    }
}
