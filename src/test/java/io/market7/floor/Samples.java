package io.market7.floor;

import io.market7.domain.decision.Question;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Timeframe;
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
        return draft;
    }

    /** BTC records that are neutral and safe. */
    static FactDraft btc() {
        FactDraft draft = draft(Question.BTC);
        BARS.leader(draft, MarketCondition.NEUTRAL);
        draft.btc15.rsi = 50.0;
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
