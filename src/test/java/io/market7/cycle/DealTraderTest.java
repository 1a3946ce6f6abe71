package io.market7.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.FactsReader;
import io.market7.domain.deal.Deal;
import io.market7.domain.deal.SafuExit;
import io.market7.domain.decision.Action;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.execution.BarOutcome;
import io.market7.execution.ClientOrderIds;
import io.market7.execution.Execution;
import io.market7.execution.Executor;
import io.market7.execution.Fill;
import io.market7.execution.PaperSettings;
import io.market7.execution.PaperVenue;
import io.market7.execution.Purpose;
import io.market7.execution.RiskGate;
import io.market7.execution.RiskLimits;
import io.market7.execution.StepMeasures;
import io.market7.execution.VenueOrder;
import io.market7.ruleset.engine.RuleEngine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the orders of one instant do to each other. */
class DealTraderTest {
    private static final Symbol SOL = Symbol.of("SOLUSDT");
    private static final String DEAL = "SOLUSDT-d1";
    private static final Instant OPENED_AT = Instant.parse("2025-06-01T11:45:00Z");
    private static final Instant AT = Instant.parse("2025-06-01T12:00:00Z");
    private static final String ALARMING =
            """
            {"question": "safu", "scores": {"safu": 0.1},
            """;
    private static final String ADDING =
            """
            {"question": "dca", "scores": {"fork": 0.9, "entryFork": 0.9, "safu": 0.9},
             "ledger": {"firedSteps": []}, "instrument": {"minNotional": 5},
             "btc": {"condition": "NEUTRAL", "status": "SAFE"},
            """;
    private static final String COMMON =
            """
             "at": "2025-06-01T12:00:00Z", "symbol": "SOLUSDT", "price": 96,
             "indicators": {"15m": {"closeAt": "2025-06-01T12:00:00Z", "rsi": 50, "adx": 25,
                                    "macdHistogram": 0.1, "macdLift": 0.1, "rsiSlope": 2}},
             "deal": {"id": "SOLUSDT-d1", "averagePrice": 100, "spentQuote": 50, "baseOrderQuote": 50,
                      "safuExitAt": null}}
            """;

    private final PaperVenue venue = new PaperVenue(PaperSettings.DEFAULT);
    private final Evaluator evaluator =
            new Evaluator(Predictor.NONE, new RuleEngine(TestRules::bound), ExplainLevel.NONE);
    private final DealTrader trader =
            new DealTrader(
                    venue,
                    new Executor(venue, new RiskGate(RiskLimits.DEFAULT), Logs.none().intents()),
                    new Notebook(),
                    symbol -> TestRules.bound(),
                    Map.of());

    @BeforeEach
    void openADeal() {
        venue.openDeal(
                new VenueOrder(
                        ClientOrderIds.of(DEAL, Purpose.BASE_ORDER, null, 1),
                        DEAL,
                        SOL,
                        Purpose.BASE_ORDER,
                        null,
                        new BigDecimal("50"),
                        StepMeasures.UNKNOWN,
                        OPENED_AT));
        bar(OPENED_AT, "100");
    }

    private BarOutcome bar(Instant openAt, String price) {
        BigDecimal p = new BigDecimal(price);
        return venue.onBar(
                SOL, new Candle(Timeframe.M15, openAt, p, p, p, p, BigDecimal.TEN, null));
    }

    private Evaluation asked(String question) {
        return evaluator.evaluate(FactsReader.forScenarios().read(question + COMMON));
    }

    @Test
    void anAddAloneIsBought() {
        Evaluation add = asked(ADDING);
        assertThat(add.decision().action()).isEqualTo(Action.PLACE_SAFETY_ORDER);
        assertThat(trader.execute(add).status()).isEqualTo(Execution.Status.ACCEPTED);
    }

    @Test
    void anExitStopsTheAddOfTheSameInstant() {
        Evaluation exit = asked(ALARMING);
        Evaluation add = asked(ADDING);
        assertThat(exit.decision().action()).isEqualTo(Action.CLOSE_AT_MARKET);
        assertThat(add.decision().action()).isEqualTo(Action.PLACE_SAFETY_ORDER);

        assertThat(trader.execute(exit).status()).isEqualTo(Execution.Status.ACCEPTED);
        Execution stopped = trader.execute(add);

        assertThat(stopped.status()).isEqualTo(Execution.Status.DENIED);
        assertThat(stopped.reason()).isEqualTo("deal-closing");
        assertThat(bar(AT, "96").fills())
                .singleElement()
                .extracting(Fill::purpose)
                .isEqualTo(Purpose.SAFU_EXIT);
        assertThat(venue.openDeals()).isEmpty();
    }

    @Test
    void theExitIsRememberedForTheSymbolAndItsDealForTheWayBack() {
        trader.execute(asked(ALARMING));
        bar(AT, "96");

        Holdings holdings = trader.holdings();

        assertThat(venue.safuExit(SOL)).isEqualTo(new SafuExit(AT));
        assertThat(holdings.leftBySafu(SOL)).map(deal -> deal.id()).contains(DEAL);
        assertThat(holdings.facts(holdings.leftBySafu(SOL).orElseThrow()).safuExit())
                .isEqualTo(new SafuExit(AT));
    }

    @Test
    void safuLooksAtTheAverageOfAllOrdersAndNotAtTheFirst() {
        trader.execute(asked(ADDING));
        bar(AT, "80");

        Holdings holdings = trader.holdings();
        Deal deal = holdings.facts(holdings.dealOf(SOL).orElseThrow());

        assertThat(deal.baseOrderQuote().doubleValue()).isBetween(49.0, 50.0);
        assertThat(deal.spentQuote().doubleValue()).isBetween(69.0, 70.0);
        assertThat(deal.averagePrice().doubleValue()).isBetween(93.0, 94.0);
    }

    @Test
    void aDealThatTookItsProfitIsNotLeftBySafu() {
        bar(AT, "110");
        assertThat(venue.openDeals()).isEmpty();
        assertThat(trader.holdings().leftBySafu(SOL)).isEmpty();
    }
}
