package io.market7.museum;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.deal.OrderRounding;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contracts, long and short. */
class LeverageDefectsTest {

    private static Exhibit held(String side, double entryPrice) {
        return Exhibit.leverage(side)
                .with(
                        "leg",
                        Map.of(
                                "entryPrice", entryPrice,
                                "quantity", 10,
                                "isolatedMargin", 200,
                                "leverage", 5,
                                "stepsFired", 1));
    }

    @Test
    void whatIsSwitchedOffTradesNothing() {
        Exhibit longs = Exhibit.leverage("LONG");
        Exhibit shorts = Exhibit.leverage("SHORT");

        assertThat(longs.with("parameters.leverageEnabled", false).vetoes())
                .containsExactly("leverage-disabled");
        assertThat(longs.with("parameters.longAllowed", false).vetoes())
                .containsExactly("side-not-allowed");
        assertThat(shorts.with("parameters.longAllowed", false).vetoes()).isEmpty();
        assertThat(shorts.with("parameters.shortAllowed", false).vetoes())
                .containsExactly("side-not-allowed");
    }

    @Test
    void theDefaultIsOff() {
        assertThat(Exhibit.leverage("LONG").without("parameters").vetoes())
                .contains("leverage-disabled");
    }

    @Test
    void theLargestLeverageIsKept() {
        Exhibit asked = Exhibit.leverage("LONG").with("request.leverage", 20);

        assertThat(asked.decide().adjustments())
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.rule()).isEqualTo("leverage-above-limit");
                            assertThat(change.to()).isEqualByComparingTo("5");
                        });
    }

    @Test
    void aShortWaitsForThePriceToStandBelowItsAverages() {
        assertThat(Exhibit.leverage("SHORT").with("indicators.15m.ema50", 99).vetoes())
                .containsExactly("price-not-below-emas");
        assertThat(Exhibit.leverage("LONG").with("indicators.15m.ema50", 99).vetoes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "scores, fork-score-unknown",
        "tv, tv-rating-unknown",
        "indicators, indicators-unknown",
        "predictions, recovery-odds-unknown",
        "markPrice, mark-price-unknown",
        "leg, position-unknown",
        "account.notionalQuote, account-notional-unknown",
        "account.availableMarginQuote, margin-unknown",
        "funding, funding-rate-unknown",
        "instrument, leverage-brackets-unknown",
    })
    void whatIsMissingLetsNothingPass(String path, String twin) {
        for (String side : List.of("LONG", "SHORT")) {
            assertThat(Exhibit.leverage(side).without(path).vetoes()).contains(twin);
            assertThat(Exhibit.leverage(side).without(path).outcome()).isEqualTo("HOLD");
        }
    }

    @Test
    void aGoodShortIsNotRefusedForItsQuality() {
        Exhibit shorts = Exhibit.leverage("SHORT").without("scores.fork");

        assertThat(shorts.with("scores.shortFork", 0.9).vetoes()).isEmpty();
        assertThat(shorts.with("scores.shortFork", 0.1).vetoes())
                .containsExactly("short-score-too-low");
    }

    @Test
    void aBullishScoreSpeaksAgainstAShort() {
        assertThat(Exhibit.leverage("SHORT").with("scores.fork", 0.9).vetoes())
                .containsExactly("fork-score-too-bullish");
        assertThat(Exhibit.leverage("LONG").with("scores.fork", 0.1).vetoes())
                .containsExactly("fork-score-too-low");
    }

    @Test
    void strongRatingsSpeakAsPlainOnesDo() {
        assertThat(Exhibit.leverage("LONG").with("tv.15m", "strong_sell").vetoes())
                .containsExactly("tv-bearish");
        assertThat(Exhibit.leverage("SHORT").with("tv.15m", "strong_buy").vetoes())
                .containsExactly("tv-bullish");
        assertThat(Exhibit.leverage("LONG").with("tv.15m", "strong_buy").vetoes()).isEmpty();
    }

    @Test
    void aHighRsiIsCalledTooHigh() {
        assertThat(Exhibit.leverage("SHORT").with("indicators.15m.rsi", 71).vetoes())
                .containsExactly("short-rsi-too-high");
        assertThat(Exhibit.leverage("SHORT").with("indicators.15m.rsi", 20).vetoes()).isEmpty();
    }

    @Test
    void anAddIsNoOpeningAndTakesTheNextRung() {
        assertThat(Exhibit.leverage("LONG").decide().amountQuote()).isEqualByComparingTo("1000");
        assertThat(held("LONG", 103).outcome()).isEqualTo("ADD_TO_LEG");
        assertThat(held("LONG", 103).decide().amountQuote()).isEqualByComparingTo("1500");
    }

    @Test
    void aLegIsNotEnlargedBeforeItHasFallen() {
        assertThat(held("LONG", 100).vetoes()).containsExactly("drawdown-too-shallow");
        assertThat(held("SHORT", 100).vetoes()).containsExactly("drawdown-too-shallow");
        assertThat(held("SHORT", 97).vetoes()).isEmpty();
    }

    @Test
    void theLadderEnds() {
        assertThat(held("LONG", 103).with("leg.stepsFired", 4).vetoes())
                .contains("ladder-exhausted");
    }

    @Test
    void aLegHasWaysOut() {
        assertThat(Exhibit.leg("LONG").with("markPrice", 102).outcome()).isEqualTo("CLOSE_LEG");
        assertThat(Exhibit.leg("LONG").with("markPrice", 91).decide().proposals())
                .containsExactly("leg-stop-reached");
        assertThat(Exhibit.leg("SHORT").with("markPrice", 98).outcome()).isEqualTo("CLOSE_LEG");
    }

    @Test
    void theCapOfTheAccountCountsTheOrderThatIsAsked() {
        Exhibit full = Exhibit.leverage("LONG").with("account.notionalQuote", 49_000);

        assertThat(full.vetoes()).isEmpty();
        assertThat(full.with("account.notionalQuote", 49_000.01).vetoes())
                .containsExactly("account-notional-exceeded");
    }

    @Test
    void theOtherSidesLegCountsNotAsOurs() {
        Exhibit hedged =
                Exhibit.leverage("LONG")
                        .with("account.hedgeMode", true)
                        .with(
                                "otherLeg",
                                Map.of("entryPrice", 80, "quantity", 99, "isolatedMargin", 2000));

        assertThat(hedged.vetoes()).isEmpty();
        assertThat(hedged.outcome()).isEqualTo("OPEN_LEG");
        assertThat(hedged.decide().amountQuote()).isEqualByComparingTo("1000");
    }

    @Test
    void theWayToLiquidationHasASign() {
        assertThat(held("LONG", 200).vetoes()).contains("liquidation-too-close");
        assertThat(held("SHORT", 50).vetoes()).contains("liquidation-too-close");
    }

    @Test
    void theLiquidationThatCountsIsTheOneAfterTheAdd() {
        Exhibit thin = held("LONG", 103).with("leg.isolatedMargin", 60);
        Exhibit thick = held("LONG", 103).with("leg.isolatedMargin", 400);

        assertThat(thin.with("parameters.minLiquidationDistancePct", 15).vetoes())
                .contains("liquidation-too-close");
        assertThat(thick.with("parameters.minLiquidationDistancePct", 15).vetoes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"entryPrice", "quantity", "stepsFired"})
    void aLegThatCouldNotBeReadIsNotFlat(String field) {
        assertThat(held("LONG", 103).without("leg." + field).vetoes()).contains("position-unknown");
    }

    @Test
    void theOddsOfALongSayNothingOfAShort() {
        Exhibit bad = Exhibit.leverage("SHORT").with("predictions.recovery-odds-short", 0.1);

        assertThat(bad.vetoes()).containsExactly("recovery-odds-too-low");
        assertThat(Exhibit.leverage("SHORT").without("predictions.recovery-odds-short").vetoes())
                .containsExactly("recovery-odds-unknown");
        assertThat(Exhibit.leverage("SHORT").with("predictions.recovery-odds", 0.1).vetoes())
                .isEmpty();
    }

    @Test
    void theSideThatIsPaidDoesNotPay() {
        assertThat(Exhibit.leverage("LONG").with("funding.ratePct", 0.06).vetoes())
                .containsExactly("funding-adverse");
        assertThat(Exhibit.leverage("SHORT").with("funding.ratePct", 0.06).vetoes()).isEmpty();
        assertThat(Exhibit.leverage("SHORT").with("funding.ratePct", -0.06).vetoes())
                .containsExactly("funding-adverse");
    }

    @Test
    void aQuantityIsNeverRaisedToTheSmallestOne() {
        Instrument instrument =
                new Instrument(
                        null,
                        new BigDecimal("0.001"),
                        new BigDecimal("0.01"),
                        null,
                        null,
                        List.of());
        BigDecimal quantity =
                OrderRounding.quantity(BigDecimal.valueOf(5), BigDecimal.valueOf(1000), instrument);

        assertThat(quantity).isEqualByComparingTo("0.005");
        assertThat(OrderRounding.refusal(quantity, BigDecimal.valueOf(1000), instrument))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "BTCBUSD, BTC, BUSD",
        "ETHUSDC, ETH, USDC",
        "1000PEPEUSDT, 1000PEPE, USDT",
        "1INCHUSDT, 1INCH, USDT",
    })
    void theQuoteIsTheLongestThatFits(String name, String base, String quote) {
        assertThat(Symbol.of(name).base()).isEqualTo(base);
        assertThat(Symbol.of(name).quote()).isEqualTo(quote);
    }
}
