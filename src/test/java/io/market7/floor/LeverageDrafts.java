package io.market7.floor;

import io.market7.domain.market.Market;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import java.math.BigDecimal;
import java.math.MathContext;

/** Fact sets of both questions about a contract: sides that may be enlarged, legs to be left. */
final class LeverageDrafts {

    static final int[] LADDER = {1000, 1500, 2500, 4000};

    private final Dice dice;
    private final Bars bars;
    private FactDraft draft;
    private boolean rising;

    LeverageDrafts(Dice dice, Bars bars) {
        this.dice = dice;
        this.bars = bars;
    }

    /** Fills in a side of which the next rung may be bought, then twists it. */
    void add(FactDraft empty) {
        subject(empty);
        contract(dice.chance(0.4) ? 0 : 1 + dice.below(3), dice.between(1.3, 6));
        draft.set("leverage", "leverageEnabled", true);
        scores();
        if (dice.chance(0.5)) {
            new LeverageSwitches(dice, draft).flip();
        }
        LeverageTwists twists = new LeverageTwists(dice, bars, draft);
        LeverageLimits limits = new LeverageLimits(dice, draft);
        int count = dice.pick(0, 0, 1, 2, 3, 5);
        for (int i = 0; i < count; i++) {
            if (dice.chance(0.35)) {
                limits.ofAdd();
            } else {
                twists.twist();
            }
        }
    }

    /** Fills in a leg in profit, in loss or near its liquidation, then twists it. */
    void exit(FactDraft empty) {
        subject(empty);
        contract(1 + dice.below(3), dice.between(-3, 12));
        LeverageTwists twists = new LeverageTwists(dice, bars, draft);
        LeverageLimits limits = new LeverageLimits(dice, draft);
        int count = dice.pick(0, 1, 1, 2, 3);
        for (int i = 0; i < count; i++) {
            if (dice.chance(0.6)) {
                limits.ofExit();
            } else {
                twists.twist();
            }
        }
    }

    private void subject(FactDraft empty) {
        draft = empty;
        draft.market = Market.FUTURES;
        draft.side = dice.pick(Side.values());
        rising = draft.side == Side.LONG;
        draft.symbol = dice.pick("ETHUSDT", "BTCUSDT", "XRPUSDT", "1000PEPEUSDC");
        draft.mark = dice.pick("100", "0.5", "25000", "0.01234").transform(BigDecimal::new);
        draft.price = dice.chance(0.5) ? null : draft.mark.multiply(new BigDecimal("1.1"));
        draft.priceAt = draft.at.minusSeconds(dice.below(30));
        double price = draft.mark.doubleValue();
        draft.m15 = bar(Timeframe.M15, price);
        draft.h1 = bar(Timeframe.H1, price);
        MarketCondition condition =
                rising ? dice.pick(MarketCondition.values()) : MarketCondition.NEUTRAL;
        bars.leader(draft, condition);
        if (dice.chance(0.4)) {
            draft.condition = condition;
            draft.status = MarketStatus.SAFE;
            draft.btcAt = draft.at;
        }
        draft.rating = TvRating.NEUTRAL;
    }

    private BarDraft bar(Timeframe timeframe, double price) {
        return rising
                ? bars.rising(draft.at, timeframe, price)
                : bars.falling(draft.at, timeframe, price);
    }

    private void contract(int steps, double drawdownPct) {
        ContractDraft contract = draft.contract;
        contract.leg = steps == 0 ? ContractDraft.flat() : held(steps, drawdownPct);
        contract.other = dice.chance(0.6) ? ContractDraft.flat() : held(1, 0);
        contract.accountKnown = true;
        contract.notional = BigDecimal.valueOf(dice.below(20_000));
        contract.available = BigDecimal.valueOf(1000 + dice.below(9000));
        contract.hedge = dice.chance(0.8);
        contract.wallet = BigDecimal.valueOf(1500 + dice.below(4000));
        contract.otherMaintenance = BigDecimal.valueOf(dice.below(200));
        contract.otherPnl = BigDecimal.valueOf(dice.below(600) - 300L);
        contract.marginMode = dice.chance(0.3) ? "cross" : "isolated";
        contract.fundingKnown = true;
        contract.ratePct = dice.between(-0.04, 0.04);
        contract.brackets =
                dice.pick(BracketDrafts.EXAMPLE, BracketDrafts.EXAMPLE, BracketDrafts.STEEP);
    }

    private ContractDraft.Held held(int steps, double drawdownPct) {
        ContractDraft.Held held = new ContractDraft.Held();
        BigDecimal lost = BigDecimal.valueOf(rising ? drawdownPct : -drawdownPct);
        BigDecimal left = DcaDrafts.HUNDRED.subtract(lost).movePointLeft(2);
        held.entry = draft.mark.divide(left, MathContext.DECIMAL128);
        BigDecimal spent = BigDecimal.ZERO;
        for (int i = 0; i < steps; i++) {
            spent = spent.add(BigDecimal.valueOf(LADDER[i]));
        }
        held.quantity = spent.divide(held.entry, MathContext.DECIMAL128);
        held.leverage = BigDecimal.valueOf(dice.pick(2, 3, 5));
        held.margin = spent.divide(held.leverage, MathContext.DECIMAL128);
        held.steps = steps;
        return held;
    }

    private void scores() {
        if (dice.chance(0.4)) {
            draft.scores.put("fork", rising ? dice.between(0.6, 1) : dice.between(0, 0.4));
        }
        if (!rising && dice.chance(0.4)) {
            draft.scores.put("shortFork", dice.between(0.35, 1));
        }
        draft.predictions.put("recovery-odds", dice.between(0.51, 0.99));
        draft.predictions.put("recovery-odds-short", dice.between(0.51, 0.99));
        draft.predictionsAt = draft.at.minusSeconds(dice.below(900));
    }
}
