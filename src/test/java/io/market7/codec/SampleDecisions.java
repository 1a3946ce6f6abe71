package io.market7.codec;

import io.market7.domain.decision.Action;
import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.ConditionEvidence;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.Explanation;
import io.market7.domain.decision.Flip;
import io.market7.domain.decision.FlipChange;
import io.market7.domain.decision.Flips;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.RuleEvidence;
import io.market7.domain.decision.RuleState;
import io.market7.domain.decision.RulesetRef;
import io.market7.domain.decision.Subject;
import io.market7.domain.market.BtcMarket;
import io.market7.domain.market.Market;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Decisions as the engine makes them. */
final class SampleDecisions {

    static final Instant AT = Instant.parse("2025-06-01T12:00:00Z");

    private SampleDecisions() {}

    static Decision hold(Explanation explanation) {
        return new Decision(
                "c-1",
                Question.DCA,
                AT,
                Subject.spot(Symbol.of("SOLUSDT")),
                null,
                null,
                List.of("ladder-amount"),
                List.of("btc-unsafe", "rsi-too-low"),
                List.of(),
                List.of(),
                List.of(),
                null,
                new BtcMarket(MarketCondition.NEUTRAL, MarketStatus.UNSAFE),
                Map.of("safu", 0.8, "fork", 0.91),
                List.of(new RulesetRef("btc", "1.0.0", "ab"), new RulesetRef("dca", "1.0.0", "cd")),
                "ef",
                Map.of("confidence", "1.0.0"),
                explanation,
                null);
    }

    static Decision openLeg() {
        return new Decision(
                null,
                Question.LEVERAGE,
                AT.plusMillis(250),
                new Subject(Symbol.of("SOLUSDT"), Market.FUTURES, Side.SHORT),
                Action.OPEN_LEG,
                new BigDecimal("20.123456789"),
                List.of("open-leg"),
                List.of(),
                List.of("gap-too-small"),
                List.of(
                        new Adjustment(
                                "leverage-above-maximum",
                                new BigDecimal("10.0"),
                                BigDecimal.valueOf(5))),
                List.of("trend-override"),
                Map.of(
                        Timeframe.H4, List.of(),
                        Timeframe.M15, List.of("macd-below-signal"),
                        Timeframe.H1, List.of()),
                new BtcMarket(null, MarketStatus.SAFE),
                Map.of(),
                List.of(),
                "ef",
                Map.of(),
                null,
                null);
    }

    static Explanation explanation() {
        ConditionEvidence tooLow =
                new ConditionEvidence(
                        "indicators.15m.rsi",
                        "<",
                        42.0,
                        "minRsiPoints",
                        38.2,
                        "points",
                        true,
                        -3.8);
        ConditionEvidence unknown =
                new ConditionEvidence(
                        "predictions.recovery-odds", "known", null, null, null, null, false, null);
        ConditionEvidence listed =
                new ConditionEvidence(
                        "candidate.base",
                        "memberOf",
                        List.of("USDC", "DAI"),
                        "stableBases",
                        "SOL",
                        null,
                        false,
                        null);
        return new Explanation(
                true,
                List.of(
                        new RuleEvidence(
                                "recovery-odds-too-low",
                                RuleState.UNKNOWN_INPUT,
                                null,
                                null,
                                "rules/dca/1.0.0/guards/recovery-odds.drl",
                                3,
                                List.of(unknown, listed),
                                "The odds are unknown."),
                        new RuleEvidence(
                                "rsi-too-low",
                                RuleState.LIFTED,
                                "veto",
                                "soft-override",
                                "rules/dca/1.0.0/guards/indicator-health.drl",
                                12,
                                List.of(tooLow),
                                "RSI 38.2 is below 42: momentum has not turned.")));
    }

    static Explanation flipped() {
        Flip flip =
                new Flip(
                        List.of(
                                new FlipChange("indicators.15m.rsi", 38.2, 42.0),
                                new FlipChange("predictions.recovery-odds", null, 0.5)),
                        "PLACE_SAFETY_ORDER",
                        true);
        return new Explanation(true, List.of())
                .with(new Flips(List.of(flip), null, 3, true, 97, List.of("ladder-exhausted")));
    }
}
