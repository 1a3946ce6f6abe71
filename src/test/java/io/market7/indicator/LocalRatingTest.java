package io.market7.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Market;
import io.market7.domain.market.TvRating;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalRatingTest {

    private static final int FIRST = 49;

    private static List<TvRating> rate(LocalRating rating, List<Indicators> records) {
        List<TvRating> ratings = new ArrayList<>();
        records.forEach(record -> ratings.add(rating.next(record)));
        return ratings;
    }

    private static List<Indicators> records(List<Candle> candles) {
        IndicatorCalculator calculator = new IndicatorCalculator(Bars.SOURCE, 1);
        return candles.stream()
                .map(candle -> calculator.onCandle(Bars.SYMBOL, Market.SPOT, candle))
                .toList();
    }

    private static List<TvRating> rate(List<Candle> candles) {
        return rate(new LocalRating(), records(candles));
    }

    /** Fifty bars at 100, the last ten at {@code recent}; only the last bar knows indicators. */
    private static TvRating last(double recent, Double rsi, Double histogram, Double adx) {
        LocalRating rating = new LocalRating();
        TvRating last = null;
        for (int t = 0; t <= FIRST; t++) {
            double close = t >= 40 ? recent : 100;
            boolean now = t == FIRST;
            last =
                    rating.next(
                            Indicators.builder(
                                            Bars.SOURCE.series(),
                                            Bars.SOURCE.timeframe(),
                                            Bars.flat(t, close, 1).closeAt())
                                    .close(close)
                                    .rsi(now ? rsi : null)
                                    .macdHistogram(now ? histogram : null)
                                    .adx(now ? adx : null)
                                    .build());
        }
        return last;
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, SELL",
        "0, true, STRONG_SELL",
        "1, false, NEUTRAL",
        "1, true, BUY",
        "2, false, BUY",
        "2, true, STRONG_BUY",
        "3, false, STRONG_BUY",
        "3, true, STRONG_BUY"
    })
    void signsOfARiseAndATrendMakeTheRating(int rise, boolean trend, TvRating expected) {
        assertThat(LocalRating.of(rise, trend)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 60.01, 0, 20, NEUTRAL",
        "100, 60, 0, 20, SELL",
        "100, 59.99, 0, 20, SELL",
        "100, 60, 1e-12, 20, NEUTRAL",
        "100, 60, -1e-12, 20, SELL",
        "100, 60, 0, 20.01, STRONG_SELL",
        "100, 60, 0, 19.99, SELL",
        "100.000001, 60, 0, 20, NEUTRAL",
        "99.999999, 60, 0, 20, SELL",
        "101, 61, 1, 21, STRONG_BUY"
    })
    void everySignIsStrictlyBeyondItsThreshold(
            double recent, double rsi, double histogram, double adx, TvRating expected) {
        assertThat(last(recent, rsi, histogram, adx)).isEqualTo(expected);
    }

    @Test
    void oneUnknownIndicatorLeavesTheRatingUnknown() {
        assertThat(last(101, null, 1.0, 21.0)).isNull();
        assertThat(last(101, 61.0, null, 21.0)).isNull();
        assertThat(last(101, 61.0, 1.0, null)).isNull();
    }

    @Test
    void fewerThanFiftyBarsHaveNoRatingInsteadOfANeutralOne() {
        List<TvRating> ratings = rate(Bars.randomWalk(21, 60));
        assertThat(ratings.subList(0, FIRST)).containsOnlyNulls();
        assertThat(ratings.subList(FIRST, 60)).doesNotContainNull();
    }

    @Test
    void aGapStartsAnew() {
        List<Candle> candles = Bars.randomWalk(22, 200);
        List<Candle> after = candles.subList(101, 200);
        List<Candle> withGap = new ArrayList<>(candles.subList(0, 100));
        withGap.addAll(after);
        assertThat(rate(withGap).subList(100, 199)).isEqualTo(rate(after));
        assertThat(rate(withGap).subList(100, 100 + FIRST)).containsOnlyNulls();
    }

    @Test
    void everyRatingIsReachedOnAWalkLongEnough() {
        Set<TvRating> seen = EnumSet.noneOf(TvRating.class);
        rate(Bars.randomWalk(23, 1_000)).stream().skip(FIRST).forEach(seen::add);
        assertThat(seen).containsExactly(TvRating.values());
    }

    @Property(tries = 40)
    void theRunningRatingEqualsTheOneCountedOverTheWholeSeries(
            @ForAll long seed, @ForAll @IntRange(min = 40, max = 260) int bars) {
        List<Candle> candles = Bars.randomWalk(seed, bars);
        assertThat(rate(candles)).isEqualTo(counted(candles));
    }

    @Property(tries = 40)
    void aCopyTakenAnywhereGoesOnAlike(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 160) int at) {
        List<Indicators> records = records(Bars.randomWalk(seed, 200));
        LocalRating original = new LocalRating();
        rate(original, records.subList(0, at));
        LocalRating copy = original.copy();
        List<TvRating> fromCopy = rate(copy, records.subList(at, 200));
        assertThat(fromCopy).isEqualTo(rate(original, records.subList(at, 200)));
    }

    @Property(tries = 40)
    void theUnitOfThePriceDoesNotMatter(@ForAll long seed) {
        List<Candle> candles = Bars.randomWalk(seed, 160);
        assertThat(rate(candles.stream().map(LocalRatingTest::timesEight).toList()))
                .isEqualTo(rate(candles));
    }

    /** A power of two, so that the arithmetic itself changes nothing. */
    private static Candle timesEight(Candle candle) {
        java.math.BigDecimal eight = java.math.BigDecimal.valueOf(8);
        return new Candle(
                candle.timeframe(),
                candle.openAt(),
                candle.open().multiply(eight),
                candle.high().multiply(eight),
                candle.low().multiply(eight),
                candle.close().multiply(eight),
                candle.volume(),
                null);
    }

    /** The definition over whole arrays: points counted, then looked up. */
    private static List<TvRating> counted(List<Candle> candles) {
        NaiveIndicators naive = new NaiveIndicators(candles);
        double[] rsi = naive.rsi();
        double[] adx = naive.adx();
        double[] line = naive.macdLine();
        double[] signal = naive.macdSignal();
        List<TvRating> ratings = new ArrayList<>();
        for (int t = 0; t < candles.size(); t++) {
            if (t < FIRST) {
                ratings.add(null);
                continue;
            }
            int rise = rsi[t] > 60 ? 1 : 0;
            rise += line[t] > signal[t] ? 1 : 0;
            rise += mean(naive.close, t, 10) > mean(naive.close, t, 50) ? 1 : 0;
            String[] calm = {"SELL", "NEUTRAL", "BUY", "STRONG_BUY"};
            String[] trending = {"STRONG_SELL", "BUY", "STRONG_BUY", "STRONG_BUY"};
            ratings.add(TvRating.valueOf((adx[t] > 20 ? trending : calm)[rise]));
        }
        return ratings;
    }

    private static double mean(double[] values, int last, int length) {
        double sum = 0;
        for (int t = last - length + 1; t <= last; t++) {
            sum += values[t];
        }
        return sum / length;
    }
}
