package io.market7.ruleset.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Indicators;
import io.market7.domain.market.IndicatorsBuilder;
import io.market7.domain.market.Series;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import io.market7.domain.score.LeverageSubscores;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestRulesets;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each of the ten terms at, before and beyond its thresholds, for both sides. */
class LeverageScoreTest {

    private static final LeverageSubscores BEST =
            new LeverageSubscores(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 1.0);

    private static IndicatorsBuilder hour() {
        return Indicators.builder(
                Series.SYMBOL, Timeframe.H1, Instant.parse("2025-06-01T12:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "LONG, 1, 0, 2, 1, 1",
        "LONG, 0, 0, 2, 1, 0",
        "LONG, -1, 0, 2, 1, 0",
        "LONG, 1, 0, 1, 1, 0",
        "LONG, 1, 0, 1, 2, 0",
        "SHORT, -1, 0, -2, -1, 1",
        "SHORT, 0, 0, -2, -1, 0",
        "SHORT, 1, 0, -2, -1, 0",
        "SHORT, -1, 0, -1, -1, 0",
        "SHORT, -1, 0, -1, -2, 0"
    })
    void theHistogramCountsWhenItMovesOnBeyondTheSignal(
            Side side,
            double macd,
            double signal,
            double histogram,
            double previous,
            double expected) {
        Indicators bar =
                hour().macd(macd)
                        .macdSignal(signal)
                        .macdHistogram(histogram)
                        .macdHistogramPrevious(previous)
                        .build();
        assertThat(LeverageScore.macdHistogram(side, bar)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LONG, 0.01, 1",
        "LONG, 0, 0",
        "LONG, -0.01, 0",
        "SHORT, -0.01, 1",
        "SHORT, 0, 0",
        "SHORT, 0.01, 0"
    })
    void aLineBeyondItsSignalIsRewardedOnBothSides(Side side, double macd, double expected) {
        assertThat(LeverageScore.macdTrendCross(side, macd, 0.0)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LONG, 30, 0",
        "LONG, 20, 0",
        "LONG, 40, 0.5",
        "LONG, 50, 1",
        "LONG, 80, 1",
        "SHORT, 70, 0",
        "SHORT, 80, 0",
        "SHORT, 60, 0.5",
        "SHORT, 50, 1",
        "SHORT, 20, 1"
    })
    void rsiCountsAsItComesBackFromItsEnd(Side side, double rsi, double expected) {
        assertThat(LeverageScore.rsiDirection(side, rsi)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LONG, 0.5, 0.5, 0",
        "LONG, 0.5, 0.6, 0",
        "LONG, 0.5, 0.375, 0.5",
        "LONG, 0.5, 0.25, 1",
        "LONG, 0.5, 0.1, 1",
        "LONG, 0.8, 0.5, 0",
        "LONG, 0.79, 0.5, 1",
        "SHORT, 0.5, 0.5, 0",
        "SHORT, 0.5, 0.4, 0",
        "SHORT, 0.5, 0.625, 0.5",
        "SHORT, 0.5, 0.75, 1",
        "SHORT, 0.5, 0.9, 1",
        "SHORT, 0.2, 0.5, 0",
        "SHORT, 0.21, 0.5, 1"
    })
    void stochRsiIsMeasuredOnItsScaleFromZeroToOne(Side side, double k, double d, double expected) {
        assertThat(LeverageScore.stochRsiCross(side, k, d)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LONG, 0.91, 0.91, 0",
        "LONG, 0.9, 0.91, 1",
        "LONG, 0.91, 0.9, 1",
        "LONG, 0.05, 0.05, 1",
        "SHORT, 0.09, 0.09, 0",
        "SHORT, 0.1, 0.09, 1",
        "SHORT, 0.09, 0.1, 1",
        "SHORT, 0.95, 0.95, 1"
    })
    void onlyTheEndOfTheSwingThatIsInTheWayCosts(Side side, double k, double d, double expected) {
        assertThat(LeverageScore.stochExtreme(side, k, d)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "9, 0", "10.01, 0.5005", "15, 0.75", "20, 1", "60, 1"})
    void adxCountsAsALevel(double adx, double expected) {
        assertThat(LeverageScore.adxRising(adx)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LONG, 100.01, 1",
        "LONG, 100, 0",
        "LONG, 99.99, 0",
        "SHORT, 99.99, 1",
        "SHORT, 100, 0",
        "SHORT, 100.01, 0"
    })
    void thePriceStandsBeyondItsAverage(Side side, BigDecimal price, double expected) {
        assertThat(LeverageScore.emaTrend(side, price, 100.0)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LONG, 103, 1",
        "LONG, 103.01, 0.5",
        "LONG, 104, 0.5",
        "LONG, 104.01, 0.25",
        "LONG, 106, 0.25",
        "LONG, 106.01, 0",
        "LONG, 90, 1",
        "SHORT, 97, 1",
        "SHORT, 96.99, 0.5",
        "SHORT, 96, 0.5",
        "SHORT, 95.99, 0.25",
        "SHORT, 94, 0.25",
        "SHORT, 93.99, 0",
        "SHORT, 110, 1"
    })
    void thePriceMayRunSoFarAheadOfItsAverage(Side side, BigDecimal price, double expected) {
        Indicators bar = hour().ema50(100.0).atr(2.0).build();
        assertThat(LeverageScore.meanReversion(side, price, bar)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void withoutAnyRangeThePriceIsNotAhead(Side side) {
        Indicators bar = hour().ema50(100.0).atr(0.0).build();
        assertThat(LeverageScore.meanReversion(side, BigDecimal.TEN, bar)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"200, 0", "199.99, 0", "200.01, 1", "0, 0"})
    void onlyABurstOfVolumeIsOne(double volume, double expected) {
        assertThat(LeverageScore.volumeSpike(volume, 100.0)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LONG, 0.1, 0.5",
        "LONG, 0.2, 1",
        "LONG, 0.9, 1",
        "LONG, -0.1, 0",
        "SHORT, -0.1, 0.5",
        "SHORT, -0.2, 1",
        "SHORT, 0.1, 0"
    })
    void aShortWantsStochRsiToFall(Side side, double slope, double expected) {
        assertThat(LeverageScore.stochRsiSlope(side, slope)).isEqualTo(expected);
    }

    @Test
    void theTermsThatSpeakForItAddUpToOnePointThree() {
        assertThat(LeverageScore.of(LeverageScore.base(BEST), 1)).isEqualTo(1.3);
        assertThat(LeverageScore.of(LeverageScore.base(BEST), 1.1)).isEqualTo(1.43);
        assertThat(LeverageScore.of(LeverageScore.base(BEST), 3)).isEqualTo(3.9);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.2", "1, 0.15", "2, 0.2", "3, 0.15", "4, 0.1", "5, 0.1", "6, 0.2", "7, 0.1", "8, -0.1",
        "9, 0.1"
    })
    void eachTermHasItsOwnWeight(int term, double weight) {
        Double[] parts = new Double[10];
        Arrays.fill(parts, 0.0);
        parts[term] = 1.0;
        assertThat(LeverageScore.of(LeverageScore.base(subscores(parts)), 1)).isEqualTo(weight);
        parts[term] = null;
        assertThat(LeverageScore.base(subscores(parts))).isNull();
    }

    private static LeverageSubscores subscores(Double[] parts) {
        return new LeverageSubscores(
                parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6], parts[7],
                parts[8], parts[9]);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void eachTermIsUnknownWhileOneOfItsOwnInputsIs(Side side) {
        assertThat(of(side, "", "")).isEqualTo(subscores(new Double[10]));
        assertThat(of(side, "rsi: 50", "").rsiDirection()).isEqualTo(1);
        LeverageSubscores swing = of(side, "stochK: 0.5, stochD: 0.5", "adx: 20");
        assertThat(swing.stochRsiCross()).isZero();
        assertThat(swing.stochExtreme()).isEqualTo(1);
        assertThat(swing.adxRising()).isEqualTo(1);
        assertThat(of(side, "stochK: 0.5", "").stochRsiCross()).isNull();
        assertThat(of(side, "stochD: 0.5", "").stochExtreme()).isNull();
        assertThat(of(side, "volume: 1", "").volumeSpike()).isNull();
        assertThat(of(side, "volumeMean8: 1", "").volumeSpike()).isNull();
        LeverageSubscores line = of(side, "", "macd: 1, macdSignal: 2, macdHistogram: -1");
        assertThat(line.macdTrendCross()).isNotNull();
        assertThat(line.macdHistogram()).isNull();
        assertThat(of(side, "", "macd: 1").macdTrendCross()).isNull();
        LeverageSubscores average = of(side, "", "ema50: 101");
        assertThat(average.emaTrend()).isNotNull();
        assertThat(average.meanReversion()).isNull();
        assertThat(of(side, "", "atr: 1").meanReversion()).isNull();
    }

    private static LeverageSubscores of(Side side, String quarter, String hour) {
        String facts =
                """
                question: fork
                at: 2025-06-01T12:00:00Z
                price: 100
                indicators:
                  15m: { closeAt: 2025-06-01T12:00:00Z, %s }
                  1h: { closeAt: 2025-06-01T12:00:00Z, %s }
                """
                        .formatted(quarter, hour);
        return LeverageScore.subscores(
                side,
                new FreshFacts(
                        TestFacts.read(facts), TestRulesets.bound().ruleset("fork").defaults()));
    }
}
