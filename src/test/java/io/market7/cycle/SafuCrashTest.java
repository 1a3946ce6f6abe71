package io.market7.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.Ledger;
import io.market7.domain.deal.Request;
import io.market7.domain.deal.SafuExit;
import io.market7.domain.decision.Action;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.leverage.LeverageFacts;
import io.market7.domain.market.Market;
import io.market7.domain.market.Timeframe;
import io.market7.domain.prediction.PredictionFacts;
import io.market7.market.SymbolCandle;
import io.market7.ruleset.TestRulesets;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The crash of 19 May 2021: a deal of the leader, opened at midnight, is told to get out. */
class SafuCrashTest {
    private static final Instant DAY = Instant.parse("2021-05-19T00:00:00Z");
    private static final Instant DAY_END = DAY.plus(Duration.ofDays(1)).plusSeconds(1);
    private static final Instant CRASH_AT = DAY.plus(Duration.ofHours(12));
    private static final Instant BOTTOM_AT = DAY.plus(Duration.ofHours(14));

    @Test
    void aDealOfTheDayIsClosedDuringTheCrashAndKeptBeforeIt() {
        SortedMap<Instant, Decision> decisions = askedOnEveryQuarter();

        assertThat(decisions).hasSize(96);
        assertThat(decisions.subMap(CRASH_AT, BOTTOM_AT.plusSeconds(1)).values())
                .hasSize(9)
                .allMatch(decision -> decision.action() == Action.CLOSE_AT_MARKET)
                .allMatch(decision -> decision.proposals().equals(List.of("exit-votes-agree")));
        assertThat(decisions.headMap(DAY.plus(Duration.ofMinutes(76))).values())
                .hasSize(5)
                .allMatch(decision -> decision.action() == null);
    }

    private static SortedMap<Instant, Decision> askedOnEveryQuarter() {
        List<SymbolCandle> candles =
                TestMarket.recorded(
                        "spot-2021", Timeframe.M5, DAY, DAY_END, List.of(MarketState.LEADER));
        MarketState market =
                new MarketState(List.of(MarketState.LEADER), Market.SPOT, Timeframe.M5, 12);
        SortedMap<Instant, Decision> decisions = new TreeMap<>();
        BigDecimal open = null;
        for (SymbolCandle each : candles) {
            market.onCandle(each);
            Instant at = each.candle().closeAt();
            boolean due = each.candle().timeframe() == Timeframe.M15 && at.isAfter(DAY);
            if (each.candle().openAt().equals(DAY) && open == null) {
                open = each.candle().open();
            }
            if (due) {
                decisions.put(
                        at,
                        TestRulesets.engine().decide(facts(market, at, open), ExplainLevel.NONE));
            }
        }
        return decisions;
    }

    private static FactSet facts(MarketState market, Instant at, BigDecimal average) {
        SymbolMarket known = market.market(MarketState.LEADER);
        Deal deal =
                new Deal(
                        "crash",
                        average,
                        BigDecimal.TEN,
                        BigDecimal.TEN,
                        DAY,
                        null,
                        SafuExit.NEVER);
        return new FactSet(
                null,
                Question.SAFU,
                at,
                Subject.spot(MarketState.LEADER),
                known.prices(),
                known.records(),
                market.btc(),
                deal,
                Ledger.UNKNOWN,
                Map.of(),
                PredictionFacts.NONE,
                null,
                null,
                Map.of(),
                LeverageFacts.UNKNOWN,
                null,
                Request.DEFAULT,
                Map.of());
    }
}
