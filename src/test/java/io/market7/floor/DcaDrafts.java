package io.market7.floor;

import io.market7.domain.deal.Previous;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Fact sets of question {@code dca}: deals in which the next safety order may be placed. */
final class DcaDrafts {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final int[] LADDER = {20, 15, 25, 40, 65, 90, 150, 250, 400};
    private static final double[] DRAWDOWNS = {1.3, 3.2, 5.2, 10.2, 10.5, 10.9, 11.5, 15.5, 21};

    private final Dice dice;
    private final Bars bars;

    DcaDrafts(Dice dice, Bars bars) {
        this.dice = dice;
        this.bars = bars;
    }

    void fill(FactDraft draft) {
        deal(draft);
        market(draft);
        scores(draft);
        DcaTwists twists = new DcaTwists(dice, bars, draft);
        twists.switches();
        double share = dice.pick(0.0, 0.0, 0.05, 0.1, 0.15, 0.2);
        twists.ofDeal(share);
        step(draft);
        if (dice.chance(0.3)) {
            previous(draft);
        }
        twists.ofMarket(share);
        DcaScoreTwists more = new DcaScoreTwists(dice, draft);
        more.ofScores(share);
        more.ofSteps(share);
        more.composites();
    }

    private void deal(FactDraft draft) {
        draft.deal = true;
        draft.average =
                dice.pick("100", "0.5", "25000", "1.2345", "0.00001234").transform(BigDecimal::new);
        draft.baseOrder = BigDecimal.valueOf(dice.pick(50, 100, 200));
        int steps = dice.chance(0.5) ? 0 : 1 + dice.below(5);
        fire(draft, steps);
        double drawdown = DRAWDOWNS[steps] + dice.between(0, 4);
        price(draft, Math.round(drawdown * 1000) / 1000.0);
        draft.priceAt = draft.at.minusSeconds(dice.below(30));
        draft.minNotional = BigDecimal.valueOf(dice.pick(5, 5, 10));
    }

    /** Lets the first steps of the ladder have fired. */
    static void fire(FactDraft draft, int steps) {
        List<Integer> fired = new ArrayList<>();
        BigDecimal spent = draft.baseOrder;
        for (int i = 0; i < steps; i++) {
            fired.add(i + 1);
            spent = spent.add(BigDecimal.valueOf(LADDER[i]));
        }
        draft.fired = fired;
        draft.spent = spent;
    }

    /** Sets the price that gives exactly this drawdown. */
    static void price(FactDraft draft, double drawdownPct) {
        BigDecimal left = HUNDRED.subtract(BigDecimal.valueOf(drawdownPct));
        draft.price = draft.average.multiply(left).movePointLeft(2);
    }

    /** Returns the TP1 distance now, or null when it cannot be known. */
    static BigDecimal tp1DistancePct(FactDraft draft) {
        BigDecimal rung = rung(draft);
        if (rung == null || draft.price == null || draft.average == null || draft.spent == null) {
            return null;
        }
        BigDecimal quantity =
                draft.spent
                        .divide(draft.average, MathContext.DECIMAL128)
                        .add(rung.divide(draft.price, MathContext.DECIMAL128));
        BigDecimal average = draft.spent.add(rung).divide(quantity, MathContext.DECIMAL128);
        return average.multiply(new BigDecimal("1.006"))
                .subtract(draft.price)
                .multiply(HUNDRED)
                .divide(draft.price, 10, RoundingMode.HALF_EVEN);
    }

    /** Returns the amount of the next rung of the usual ladder, or null when there is none. */
    static BigDecimal rung(FactDraft draft) {
        if (draft.requestedStep == null && draft.fired == null) {
            return null;
        }
        int step = draft.requestedStep == null ? draft.fired.size() + 1 : draft.requestedStep;
        return step > LADDER.length ? null : BigDecimal.valueOf(LADDER[step - 1]);
    }

    private void market(FactDraft draft) {
        double price = draft.price.doubleValue();
        draft.m15 = bars.rising(draft.at, Timeframe.M15, price);
        draft.m15.rsi = dice.between(50, 60);
        draft.h1 = bars.rising(draft.at, Timeframe.H1, price);
        if (dice.chance(0.5)) {
            bars.leader(draft, dice.pick(MarketCondition.BULLISH, MarketCondition.NEUTRAL));
        } else {
            draft.condition = dice.pick(MarketCondition.values());
            draft.status = MarketStatus.SAFE;
            draft.btcAt = draft.at;
        }
    }

    private void scores(FactDraft draft) {
        if (dice.chance(0.5) || draft.btc15 == null) {
            draft.scores.put("fork", dice.between(0.5, 1));
        }
        if (dice.chance(0.5)) {
            draft.scores.put("safu", dice.between(0.6, 1));
        }
        if (dice.chance(0.2)) {
            draft.scores.put("health", dice.between(0.3, 0.9));
        }
        draft.scores.put("entryFork", dice.between(0.6, 1));
        draft.predictions.put("confidence", dice.between(0.66, 0.95));
        draft.predictions.put("recovery-odds", dice.between(0.51, 0.99));
        if (dice.chance(0.6)) {
            draft.predictions.put("spend", dice.chance(0.5) ? dice.between(8, 120) : 20.0);
        }
        draft.predictionsAt = draft.at.minusSeconds(dice.below(900));
    }

    private void step(FactDraft draft) {
        if (draft.fired == null || draft.fired.isEmpty() || draft.price == null) {
            return;
        }
        draft.recorded = true;
        draft.lastNumber = dice.chance(0.5) ? null : draft.fired.size();
        lastPrice(draft, dice.between(2.1, 8));
        draft.lastAt = draft.at.minusSeconds(60L * (5 + dice.below(600)));
        draft.lastConfidence = dice.between(0.4, 0.6);
        BigDecimal tp1 = tp1DistancePct(draft);
        double now = tp1 == null ? 3 : tp1.doubleValue();
        draft.lastTp1 = Dice.plus(now, dice.between(1.6, 3));
    }

    /** Sets the price of the last step so that the gap from it to the price is as given. */
    static void lastPrice(FactDraft draft, double gapPct) {
        BigDecimal left = HUNDRED.subtract(BigDecimal.valueOf(gapPct));
        draft.lastPrice = draft.price.multiply(HUNDRED).divide(left, MathContext.DECIMAL128);
    }

    private void previous(FactDraft draft) {
        draft.previous =
                new Previous(
                        dice.between(0.3, 0.9), dice.between(0, 6), draft.at.minusSeconds(900));
    }
}
