package io.market7.floor;

import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Side;
import io.market7.domain.market.TvRating;
import java.util.List;

/** Pushes single facts of a contract onto what the rules compare, or forgets them. */
final class LeverageTwists {

    private final Dice dice;
    private final Bars bars;
    private final FactDraft draft;
    private final ContractDraft contract;
    private final boolean rising;

    LeverageTwists(Dice dice, Bars bars, FactDraft draft) {
        this.dice = dice;
        this.bars = bars;
        this.draft = draft;
        this.contract = draft.contract;
        this.rising = draft.side == Side.LONG;
    }

    void twist() {
        switch (dice.below(16)) {
            case 0, 1 -> indicators();
            case 2 -> leader();
            case 3, 4 -> scores();
            case 5 -> draft.rating = dice.chance(0.2) ? null : dice.pick(TvRating.values());
            case 6 -> predictions();
            case 7, 8 -> leg();
            case 9 -> other();
            case 10 -> account();
            case 11 -> instrument();
            case 12 -> draft.requestedLeverage = dice.pick(1.0, 5.0, 5.0001, 10.0, 20.0, 75.0);
            case 13 -> stale();
            case 14 -> draft.m15.forget(dice.pick(0, 1, 2, 3, 4, 16));
            default -> funding();
        }
    }

    private void indicators() {
        BarDraft bar = draft.m15;
        double price = draft.mark == null ? 100 : draft.mark.doubleValue();
        switch (dice.below(8)) {
            case 0 -> bar.rsi = dice.edge(rising ? 35 : 70);
            case 1 -> bar.histogram = dice.pick(0.0, 1e-15, -1e-15, price * 1e-5, price * -1e-5);
            case 2 -> bar.adx = dice.edge(10);
            case 3 -> bar.lift = dice.pick(0.0, price * 1e-5, price * -1e-5);
            case 4 -> bar.slope = dice.edge(rising ? 1 : -1);
            case 5 -> bar.ema50 = dice.pick(price, Bars.scaled(price, 0.999));
            case 6 -> bar.ema200 = dice.pick(price, Bars.scaled(price, 0.999), null);
            default -> dice.pick(draft.m15, draft.m15, draft.h1).forget(dice.below(18));
        }
    }

    private void leader() {
        switch (dice.below(6)) {
            case 0 -> {
                draft.condition = null;
                draft.status = null;
                draft.btc15 = null;
            }
            case 1 -> given(draft.condition, MarketStatus.UNSAFE);
            case 2 -> given(MarketCondition.BULLISH, draft.status);
            case 3 -> {
                given(dice.pick(MarketCondition.BULLISH, null), null);
                draft.btc15 = null;
            }
            case 4 -> given(null, dice.pick(MarketStatus.values()));
            default -> {
                if (draft.btc15 != null) {
                    bars.twistLeader(draft.btc15);
                }
            }
        }
    }

    private void given(MarketCondition condition, MarketStatus status) {
        draft.condition = condition;
        draft.status = status;
        draft.btcAt = draft.at;
    }

    private void scores() {
        switch (dice.below(4)) {
            case 0 -> draft.scores.put("fork", dice.edge(rising ? 0.60 : 0.40));
            case 1 -> draft.scores.put("shortFork", dice.edge(0.35));
            case 2 -> {
                draft.scores.remove("fork");
                draft.scores.remove("shortFork");
            }
            default -> {
                draft.scores.remove("fork");
                draft.h1.forget(dice.pick(1, 2, 5, 6, 7, 15, 16));
            }
        }
    }

    private void predictions() {
        String model = rising ? "recovery-odds" : "recovery-odds-short";
        if (dice.chance(0.3)) {
            draft.predictions.remove(model);
        } else {
            draft.predictions.put(model, dice.edge(0.5, 0, 1));
        }
    }

    private void leg() {
        if (contract.leg == null || dice.chance(0.1)) {
            contract.leg = null;
            return;
        }
        switch (dice.below(6)) {
            case 0 -> contract.leg.quantity = null;
            case 1 -> contract.leg.entry = null;
            case 2 -> contract.leg.margin = null;
            case 3 -> contract.leg.leverage = null;
            case 4 -> contract.leg.steps = null;
            default -> contract.leg.steps = dice.pick(0, 2, 3, 4, 5);
        }
    }

    private void other() {
        contract.marginMode = "cross";
        contract.hedge = dice.chance(0.7);
        switch (dice.below(5)) {
            case 0 -> contract.other = null;
            case 1 -> contract.other = ContractDraft.flat();
            case 2 -> {
                if (contract.other != null) {
                    contract.other.quantity = null;
                }
            }
            case 3 -> {
                if (contract.other != null && contract.other.entry != null) {
                    contract.other.entry = null;
                }
            }
            default -> equal();
        }
    }

    /** Lets both sides of a hedge hold nearly the same. */
    private void equal() {
        boolean both =
                contract.other != null
                        && contract.other.entry != null
                        && contract.leg != null
                        && contract.leg.quantity != null
                        && contract.leg.quantity.signum() > 0;
        if (both) {
            double factor = dice.pick(0.9, 0.99, 1.0, 1.01, 1.1, 2.0);
            contract.other.quantity = contract.leg.quantity.multiply(Measures.dec(factor));
        }
    }

    private void account() {
        switch (dice.below(7)) {
            case 0 -> contract.accountKnown = false;
            case 1 -> contract.notional = null;
            case 2 -> contract.available = null;
            case 3 -> contract.hedge = null;
            case 4 -> contract.wallet = null;
            case 5 -> contract.otherMaintenance = null;
            default -> contract.otherPnl = null;
        }
        if (dice.chance(0.6)) {
            contract.marginMode = "cross";
        }
    }

    private void instrument() {
        switch (dice.below(5)) {
            case 0 -> draft.listed = false;
            case 1 -> contract.brackets = dice.pick(null, List.of());
            case 2, 3 -> contract.brackets = BracketDrafts.SMALL;
            default -> contract.brackets = BracketDrafts.unleveraged(BracketDrafts.STEEP);
        }
    }

    private void stale() {
        switch (dice.below(5)) {
            case 0 -> draft.priceAt = draft.at.minusSeconds(dice.edgeSeconds(1));
            case 1 -> bars.age(draft.m15, draft, 20);
            case 2 -> bars.age(draft.h1, draft, 75);
            case 3 -> draft.predictionsAt = draft.at.minusSeconds(dice.edgeSeconds(20));
            default -> {
                draft.btcAt = draft.at.minusSeconds(dice.edgeSeconds(20));
                if (draft.btc15 != null) {
                    bars.age(draft.btc15, draft, 20);
                }
            }
        }
        if (dice.chance(0.1)) {
            draft.mark = null;
        }
    }

    private void funding() {
        if (dice.chance(0.2)) {
            contract.fundingKnown = false;
        } else {
            contract.ratePct = dice.chance(0.1) ? null : (Double) dice.edge(0.05, -0.05, 0.01);
        }
    }
}
