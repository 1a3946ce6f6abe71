package io.market7.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ResamplerTest {

    @Test
    void aLongerBarAppearsWithItsLastPartAndHoldsAllOfThem() {
        List<Candle> parts =
                List.of(
                        Candles.bar(Timeframe.M5, Candles.START, 100, 120, 90, 110, 7),
                        Candles.bar(at(5), at(5, Candles.START), 110, 150, 105, 140, 11),
                        Candles.bar(at(5), at(10, Candles.START), 140, 141, 80, 85, 13));
        Resampler resampler = new Resampler(Timeframe.M5, Timeframe.M15);
        assertThat(resampler.onCandle(parts.get(0))).isEmpty();
        assertThat(resampler.onCandle(parts.get(1))).isEmpty();
        Candle made = resampler.onCandle(parts.get(2)).orElseThrow();
        assertThat(made.timeframe()).isEqualTo(Timeframe.M15);
        assertThat(made.openAt()).isEqualTo(Candles.START);
        assertThat(made.open()).isEqualByComparingTo("1.00");
        assertThat(made.high()).isEqualByComparingTo("1.50");
        assertThat(made.low()).isEqualByComparingTo("0.80");
        assertThat(made.close()).isEqualByComparingTo("0.85");
        assertThat(made.volume()).isEqualByComparingTo("0.00031");
    }

    private static Timeframe at(int minutes) {
        return Timeframe.of(minutes + "m");
    }

    private static Instant at(int minutes, Instant start) {
        return start.plusSeconds(minutes * 60L);
    }

    @Test
    void anUnknownQuoteVolumeOfAPartMakesTheWholeUnknown() {
        Candle known = Candles.bar(Timeframe.M5, Candles.START, 100, 100, 100, 100, 1);
        Candle unknown =
                new Candle(
                        Timeframe.M5,
                        at(5, Candles.START),
                        known.open(),
                        known.high(),
                        known.low(),
                        known.close(),
                        known.volume(),
                        null);
        Candle last = Candles.bar(Timeframe.M5, at(10, Candles.START), 100, 100, 100, 100, 1);
        List<Candle> made = Candles.resampled(List.of(known, unknown, last), Timeframe.M15);
        assertThat(made).singleElement().extracting(Candle::quoteVolume).isNull();
    }

    @Test
    void refusesBarsOfAnotherLengthAndBarsThatGoBack() {
        Resampler resampler = new Resampler(Timeframe.M15, Timeframe.H1);
        List<Candle> bars = Candles.walk(1, Timeframe.M15, Candles.START, 2);
        resampler.onCandle(bars.get(0));
        assertThatThrownBy(() -> resampler.onCandle(bars.get(0)))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("2025-03-01T00:15:00Z or a later bar");
        Candle shorter = Candles.walk(1, Timeframe.M5, Candles.START, 1).get(0);
        assertThatThrownBy(() -> resampler.onCandle(shorter)).hasMessageContaining("5m");
    }

    @Test
    void refusesToMakeShorterBars() {
        assertThatThrownBy(() -> new Resampler(Timeframe.H1, Timeframe.M15))
                .hasMessageContaining("a multiple of 1h");
        assertThatThrownBy(() -> new Resampler(Timeframe.H1, Timeframe.H1))
                .isInstanceOf(InvalidFactException.class);
    }

    @Property(tries = 60)
    void oneMissingPartRemovesExactlyItsOwnLongerBar(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 95) int missing) {
        List<Candle> bars = Candles.walk(seed, Timeframe.M15, Candles.START, 96);
        List<Candle> whole = Candles.resampled(bars, Timeframe.H1);
        List<Candle> holed = new ArrayList<>(bars);
        holed.remove(missing);
        List<Candle> expected = new ArrayList<>(whole);
        expected.remove(missing / 4);
        assertThat(whole).hasSize(24);
        assertThat(Candles.resampled(holed, Timeframe.H1)).isEqualTo(expected);
    }

    @Property(tries = 60)
    void climbingByStepsEqualsOneLeapAndKeepsVolumeExactly(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 47) int offset) {
        Instant start = Candles.START.plus(Timeframe.M5.length().multipliedBy(offset));
        List<Candle> bars = Candles.walk(seed, Timeframe.M5, start, 240);
        List<Candle> leap = Candles.resampled(bars, Timeframe.H4);
        List<Candle> quarters = Candles.resampled(bars, Timeframe.M15);
        List<Candle> steps =
                Candles.resampled(Candles.resampled(quarters, Timeframe.H1), Timeframe.H4);
        assertThat(steps).isEqualTo(leap).isNotEmpty();
        Candle first = leap.get(0);
        BigDecimal parts =
                bars.stream()
                        .filter(each -> Timeframe.H4.openOf(each.openAt()).equals(first.openAt()))
                        .map(Candle::volume)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(first.volume()).isEqualByComparingTo(parts);
    }

    @Property(tries = 40)
    void aLongerBarIsNeverKnownBeforeItsClose(@ForAll long seed) {
        Resampler resampler = new Resampler(Timeframe.M1, Timeframe.M15);
        for (Candle bar : Candles.walk(seed, Timeframe.M1, Candles.START, 60)) {
            Optional<Candle> made = resampler.onCandle(bar);
            made.ifPresent(each -> assertThat(each.closeAt()).isEqualTo(bar.closeAt()));
        }
    }
}
