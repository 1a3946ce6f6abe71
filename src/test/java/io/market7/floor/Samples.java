package io.market7.floor;

import io.market7.domain.decision.Question;
import io.market7.domain.market.Market;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Rrr;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Fixed facts on which each question acts; tests change what they are about. */
final class Samples {

    static final Instant AT = Instant.parse("2025-06-01T12:00:00Z");
    private static final Bars BARS = new Bars(new Dice(1));

    private Samples() {}

    /** A deal 5 % under its average of 100, nothing fired: 20 of the ladder may be added. */
    static FactDraft dca() {
        FactDraft draft = draft(Question.DCA);
        draft.price = new BigDecimal("95");
        draft.deal = true;
        draft.average = new BigDecimal("100");
        draft.baseOrder = new BigDecimal("200");
        draft.spent = new BigDecimal("200");
        draft.m15.rsi = 50.0;
        draft.condition = MarketCondition.NEUTRAL;
        draft.status = MarketStatus.SAFE;
        draft.btcAt = AT;
        draft.scores.put("fork", 0.9);
        draft.scores.put("entryFork", 0.9);
        draft.scores.put("safu", 0.9);
        draft.predictions.put("confidence", 0.8);
        draft.predictions.put("recovery-odds", 0.8);
        draft.predictionsAt = AT;
        return draft;
    }

    /** The same deal 8 % under, with the first step fired 10 % above the price. */
    static FactDraft dcaWithStep() {
        FactDraft draft = dca();
        draft.price = new BigDecimal("90");
        draft.fired = List.of(1);
        draft.spent = new BigDecimal("220");
        draft.recorded = true;
        draft.lastNumber = 1;
        draft.lastPrice = new BigDecimal("100");
        draft.lastAt = AT.minusSeconds(7200);
        draft.lastConfidence = 0.5;
        draft.lastTp1 = 5.0;
        return draft;
    }

    /** A bullish spot candidate of which all timeframes pass. */
    static FactDraft fork() {
        FactDraft draft = draft(Question.FORK);
        draft.price = new BigDecimal("100");
        draft.m15.rsi = 52.0;
        BARS.leader(draft, MarketCondition.BULLISH);
        draft.btc1h.ema50 = 59_000.0;
        draft.btc1h.adx = 25.0;
        draft.rrr = new Rrr(60, 0.02, 1.0);
        draft.h1.adx = 25.0;
        draft.h1.atr = 0.9;
        draft.h1.ema50 = 99.0;
        draft.rating = TvRating.NEUTRAL;
        return draft;
    }

    /** A candidate on FUTURES that moves with its side. */
    static FactDraft futures(Side side) {
        FactDraft draft = fork();
        draft.market = Market.FUTURES;
        draft.side = side;
        draft.symbol = "ETHUSDT";
        if (side == Side.SHORT) {
            draft.m15 = BARS.falling(AT, Timeframe.M15, 100);
            draft.h1 = BARS.falling(AT, Timeframe.H1, 100);
            BARS.leader(draft, MarketCondition.BEARISH);
        }
        return draft;
    }

    /** BTC records that are neutral and safe. */
    static FactDraft btc() {
        FactDraft draft = draft(Question.BTC);
        BARS.leader(draft, MarketCondition.NEUTRAL);
        draft.btc15.rsi = 50.0;
        return draft;
    }

    /** A deal 4 % under water of which nothing is alarming. */
    static FactDraft safu() {
        FactDraft draft = draft(Question.SAFU);
        draft.price = new BigDecimal("96");
        draft.deal = true;
        draft.average = new BigDecimal("100");
        draft.m15.rsi = 50.0;
        draft.m15.vwap = 95.0;
        draft.m15.volumeDropPct = 0.0;
        BARS.leader(draft, MarketCondition.BULLISH);
        return draft;
    }

    /** A symbol that was left two hours ago and may be entered again. */
    static FactDraft reentry() {
        FactDraft draft = safu();
        draft.question = Question.REENTRY;
        draft.exitKnown = true;
        draft.exitAt = AT.minusSeconds(7200);
        return draft;
    }

    /** A flat side of a contract at 100, of which the first rung of 1000 may be bought. */
    static FactDraft leverage(Side side) {
        FactDraft draft = draft(Question.LEVERAGE);
        draft.market = Market.FUTURES;
        draft.side = side;
        draft.mark = new BigDecimal("100");
        if (side == Side.SHORT) {
            draft.m15 = BARS.falling(AT, Timeframe.M15, 100);
            draft.h1 = BARS.falling(AT, Timeframe.H1, 100);
        }
        draft.condition = MarketCondition.NEUTRAL;
        draft.status = MarketStatus.SAFE;
        draft.btcAt = AT;
        draft.rating = TvRating.NEUTRAL;
        draft.scores.put("fork", side == Side.LONG ? 0.60 : 0.40);
        draft.predictions.put("recovery-odds", 0.5);
        draft.predictions.put("recovery-odds-short", 0.5);
        draft.predictionsAt = AT;
        draft.set("leverage", "leverageEnabled", true);
        contract(draft.contract);
        return draft;
    }

    private static void contract(ContractDraft contract) {
        contract.leg = ContractDraft.flat();
        contract.other = ContractDraft.flat();
        contract.accountKnown = true;
        contract.notional = BigDecimal.ZERO;
        contract.available = new BigDecimal("5000");
        contract.hedge = true;
        contract.fundingKnown = true;
        contract.ratePct = 0.01;
        contract.brackets = BracketDrafts.EXAMPLE;
    }

    /** The same contract with one rung held: 10 units, entered at {@code entry} with 200. */
    static FactDraft leverageHeld(Side side, String entry) {
        FactDraft draft = leverage(side);
        draft.contract.leg = held(entry, "10", "200");
        return draft;
    }

    static ContractDraft.Held held(String entry, String quantity, String margin) {
        ContractDraft.Held held = new ContractDraft.Held();
        held.entry = new BigDecimal(entry);
        held.quantity = new BigDecimal(quantity);
        held.margin = new BigDecimal(margin);
        held.steps = 1;
        return held;
    }

    /** A leg that nothing is wrong with. */
    static FactDraft leverageExit(Side side, String entry) {
        FactDraft draft = leverageHeld(side, entry);
        draft.question = Question.LEVERAGE_EXIT;
        return draft;
    }

    private static FactDraft draft(Question question) {
        FactDraft draft = new FactDraft();
        draft.question = question;
        draft.at = AT;
        draft.priceAt = AT;
        draft.m15 = BARS.rising(AT, Timeframe.M15, 100);
        draft.h1 = BARS.rising(AT, Timeframe.H1, 100);
        draft.h4 = BARS.rising(AT, Timeframe.H4, 100);
        return draft;
    }
}
