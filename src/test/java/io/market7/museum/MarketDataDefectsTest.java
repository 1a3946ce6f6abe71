package io.market7.museum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.market7.codec.FactsException;
import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Market;
import io.market7.domain.market.TvRating;
import io.market7.domain.prediction.Prediction;
import io.market7.indicator.IndicatorCalculator;
import io.market7.indicator.LocalRating;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bars, indicators and what is not known of them. */
class MarketDataDefectsTest {

    @Test
    void aBarThatIsStillOpenDecidesNothing() {
        Exhibit early = Exhibit.dca().with("indicators.15m.closeAt", "2025-06-01T12:15:00Z");

        assertThatThrownBy(early::facts)
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("indicators.15m.closeAt");
    }

    @Test
    void aRecordThatDoesNotSayWhenItsBarClosedIsAbsent() {
        assertThat(Exhibit.dca().without("indicators.15m.closeAt").vetoes())
                .containsExactly("indicators-unknown");
    }

    @Test
    void aRecordOlderThanItsLimitIsAbsent() {
        Exhibit dca = Exhibit.dca();

        assertThat(dca.with("indicators.15m.closeAt", "2025-06-01T11:40:00Z").vetoes()).isEmpty();
        assertThat(dca.with("indicators.15m.closeAt", "2025-06-01T11:39:59Z").vetoes())
                .containsExactly("indicators-unknown");
    }

    @Test
    void midnightMakesNothingUnknown() {
        Exhibit midnight =
                Exhibit.dca()
                        .with("at", "2025-06-02T00:05:00Z")
                        .with("indicators.15m.closeAt", "2025-06-02T00:00:00Z");

        assertThat(midnight.vetoes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsi", "macdHistogram", "adx", "macdLift", "rsiSlope"})
    void aMissingIndicatorIsNeitherGoodNorBad(String field) {
        assertThat(Exhibit.dca().without("indicators.15m." + field).vetoes())
                .containsExactly("indicators-unknown");
    }

    @Test
    void aMissingRsiIsNoReasonToSellShort() {
        Exhibit shorting =
                Exhibit.fork()
                        .with("market", "FUTURES")
                        .with("side", "SHORT")
                        .without("indicators.15m.rsi");

        assertThat(shorting.vetoes()).contains("fork-indicators-unknown");
        assertThat(shorting.decide().scores()).doesNotContainKey("shortFork");
    }

    @Test
    void aMissingStochasticIsNotOversold() {
        Exhibit failed =
                Exhibit.fork()
                        .with("parameters.requiredTimeframesCount", 3)
                        .with("indicators.1h.macdSignal", 3)
                        .with("indicators.1h.stochK", 0.30);

        assertThat(failed.tags()).doesNotContain("fork-candidate-found");
        assertThat(failed.with("indicators.1h.stochK", 0.2).tags())
                .contains("fork-candidate-found");
        assertThat(failed.without("indicators.1h.stochK").tags())
                .doesNotContain("fork-candidate-found");
    }

    @Test
    void theStochasticRunsFromZeroToOne() {
        assertThatThrownBy(Exhibit.fork().with("indicators.15m.stochK", 30)::facts)
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("stochK");
    }

    @Test
    void theTermsOfTheStochasticAreNoConstants() {
        double far = score(Exhibit.fork().with("indicators.15m.stochD", 0.05));
        double near = score(Exhibit.fork().with("indicators.15m.stochD", 0.25));

        assertThat(far - near).isCloseTo(0.2 * (1 - 0.05 / 0.25), within(1e-4));
    }

    private static double score(Exhibit exhibit) {
        return exhibit.decide().scores().get("fork");
    }

    @Test
    void thereIsOneMacdLiftAndItIsOfTheHistogramOverTwoBars() {
        List<Indicators> records = Tape.records(120, Tape::wave, 1000);
        Indicators last = records.get(119);

        assertThat(last.macdLift())
                .isEqualTo(last.macdHistogram() - records.get(117).macdHistogram());
    }

    @Test
    void thereIsOneRsiAndItIsWilders() {
        List<Indicators> records = Tape.records(120, Tape::wave, 1000);
        double up = 0;
        double down = 0;
        for (int i = 1; i < 120; i++) {
            double change = Tape.wave(i) - Tape.wave(i - 1);
            up += (Math.max(change, 0) - up) / 14;
            down += (Math.max(-change, 0) - down) / 14;
        }

        assertThat(records.get(119).rsi()).isCloseTo(100 - 100 / (1 + up / down), within(1e-9));
    }

    @Test
    void aCheapCoinsHistogramIsNotRoundedToNothing() {
        Exhibit cheap =
                Exhibit.dca()
                        .with("price", 0.000096)
                        .with("deal.averagePrice", 0.0001)
                        .with("parameters.minHistogramPct", 0.005);

        assertThat(cheap.with("indicators.15m.macdHistogram", 4.9e-9).vetoes()).isEmpty();
        assertThat(cheap.with("indicators.15m.macdHistogram", 4.7e-9).vetoes())
                .containsExactly("macd-histogram-too-low");
    }

    @Test
    void oneThresholdMeansTheSameForEveryCoin() {
        Exhibit dear =
                Exhibit.dca()
                        .with("price", 96000)
                        .with("deal.averagePrice", 100000)
                        .with("parameters.minHistogramPct", 0.005);

        assertThat(dear.with("indicators.15m.macdHistogram", 4.9).vetoes()).isEmpty();
        assertThat(dear.with("indicators.15m.macdHistogram", 4.7).vetoes())
                .containsExactly("macd-histogram-too-low");
    }

    @Test
    void barsOfSpotAndFuturesNeverShareASeries() {
        IndicatorCalculator spot = new IndicatorCalculator(Tape.SPOT);

        assertThatThrownBy(
                        () ->
                                spot.onCandle(
                                        Tape.SYMBOL, Market.FUTURES, Tape.bar(0, Tape::wave, 1000)))
                .isInstanceOf(InvalidFactException.class);
    }

    @Test
    void aMarketThatStandsStillGivesNoNumberInsteadOfNaN() {
        Indicators flat = Tape.records(300, i -> 100, 1000).get(299);

        assertThat(flat.adx()).isNull();
        assertThat(flat.stochK()).isNull();
        assertThat(flat.ema200()).isCloseTo(100, within(1e-9));
    }

    @Test
    void aNumberThatIsNoneIsRefusedAtBirth() {
        assertThatThrownBy(() -> new Prediction("confidence", "1.0.0", Double.NaN, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(Exhibit.dca().with("indicators.15m.rsi", Double.NaN)::facts)
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theVolumeDropOfAMarketWithoutTradesIsUnknown() {
        assertThat(Tape.records(60, Tape::wave, 0).get(59).volumeDropPct()).isNull();
        assertThat(Tape.records(60, Tape::wave, 5).get(59).volumeDropPct()).isZero();
    }

    @Test
    void theVolumeWeightedPriceStartsAnewEachDay() {
        List<Indicators> records = Tape.records(97, i -> i < 96 ? 100 : 200, 1000);

        assertThat(records.get(95).vwap()).isEqualTo(100);
        assertThat(records.get(96).vwap()).isCloseTo((200 + 100 + 200) / 3.0, within(1e-9));
    }

    @Test
    void theLocalRatingTellsARisingFromAFallingMarket() {
        assertThat(rating(i -> 100 + 0.2 * i + Math.sin(i))).isEqualTo(TvRating.STRONG_BUY);
        assertThat(rating(i -> 100 - 0.2 * i + Math.sin(i))).isEqualTo(TvRating.STRONG_SELL);
    }

    private static TvRating rating(java.util.function.IntToDoubleFunction close) {
        LocalRating rating = new LocalRating();
        TvRating last = null;
        for (Indicators record : Tape.records(200, close, 1000)) {
            last = rating.next(record);
        }
        return last;
    }
}
