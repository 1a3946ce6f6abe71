package io.market7.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.MacdPoint;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IndicatorCalculatorTest {

    private static final int BARS = 400;

    private static List<Indicators> feed(IndicatorCalculator calculator, List<Candle> candles) {
        List<Indicators> records = new ArrayList<>();
        for (Candle candle : candles) {
            records.add(calculator.onCandle(Bars.SYMBOL, Market.SPOT, candle));
        }
        return records;
    }

    private static List<Indicators> feed(List<Candle> candles) {
        return feed(new IndicatorCalculator(Bars.SOURCE), candles);
    }

    private static void assertSameBits(
            List<Indicators> records, Function<Indicators, Double> field, double[] expected) {
        for (int t = 0; t < expected.length; t++) {
            Double known = Double.isNaN(expected[t]) ? null : Double.valueOf(expected[t]);
            assertThat(field.apply(records.get(t))).as("bar %d", t).isEqualTo(known);
        }
    }

    @Test
    void everyIndicatorEqualsTheBatchDefinitionBitForBitIncludingItsFirstBar() {
        List<Candle> candles = Bars.randomWalk(7, BARS);
        List<Indicators> records = feed(candles);
        NaiveIndicators naive = new NaiveIndicators(candles);
        double[] k = naive.meanOf3(naive.stochRaw(), 28);
        assertSameBits(records, Indicators::ema50, naive.ema(50));
        assertSameBits(records, Indicators::ema200, naive.ema(200));
        assertSameBits(records, Indicators::rsi, naive.rsi());
        assertSameBits(records, Indicators::atr, naive.atr());
        assertSameBits(records, Indicators::adx, naive.adx());
        assertSameBits(records, Indicators::macd, naive.macdLine());
        assertSameBits(records, Indicators::macdSignal, naive.macdSignal());
        assertSameBits(records, Indicators::stochK, k);
        assertSameBits(records, Indicators::stochD, naive.meanOf3(k, 30));
        assertSameBits(records, Indicators::psar, naive.psar());
        assertSameBits(records, Indicators::qqe, naive.qqe());
    }

    @Test
    void derivedFieldsFollowFromTheIndicators() {
        List<Candle> candles = Bars.randomWalk(8, BARS);
        List<Indicators> records = feed(candles);
        double[] raw = new NaiveIndicators(candles).stochRaw();
        for (int t = 40; t < BARS; t++) {
            Indicators now = records.get(t);
            Indicators twoBack = records.get(t - 2);
            assertThat(now.macdHistogram()).isEqualTo(now.macd() - now.macdSignal());
            assertThat(now.macdHistogramPrevious()).isEqualTo(records.get(t - 1).macdHistogram());
            assertThat(now.macdLift()).isEqualTo(now.macdHistogram() - twoBack.macdHistogram());
            assertThat(now.rsiSlope()).isEqualTo(now.rsi() - twoBack.rsi());
            assertThat(now.stochSlope()).isEqualTo(raw[t] - raw[t - 3]);
        }
    }

    @Test
    void derivedFieldsAppearWithTheirLastInputAndNotBefore() {
        List<Indicators> records = feed(Bars.randomWalk(9, 60));
        assertFirst(records, Indicators::macdHistogram, 33);
        assertFirst(records, Indicators::macdHistogramPrevious, 34);
        assertFirst(records, Indicators::macdLift, 35);
        assertFirst(records, Indicators::rsiSlope, 15);
        assertFirst(records, Indicators::stochSlope, 29);
        assertFirst(records, Indicators::volumeMean8, 8);
        assertFirst(records, Indicators::volumeDropPct, 19);
        assertFirst(records, Indicators::vwap, 0);
    }

    private static void assertFirst(
            List<Indicators> records, Function<Indicators, Double> field, int first) {
        for (int t = 0; t < records.size(); t++) {
            assertThat(field.apply(records.get(t)) != null).as("bar %d", t).isEqualTo(t >= first);
        }
    }

    @Test
    void seriesHoldTheLastTwelveValuesWithThisBarLast() {
        List<Indicators> records = feed(Bars.randomWalk(10, 120));
        Indicators last = records.get(119);
        List<Indicators> twelve = records.subList(108, 120);
        assertThat(last.closes()).isEqualTo(twelve.stream().map(Indicators::close).toList());
        assertThat(last.rsiHistory()).isEqualTo(twelve.stream().map(Indicators::rsi).toList());
        assertThat(last.macdHistory())
                .isEqualTo(
                        twelve.stream().map(r -> new MacdPoint(r.macd(), r.macdSignal())).toList());
    }

    @Test
    void seriesGrowWithTheBarsAndAreUnknownBeforeTheirFirstValue() {
        List<Indicators> records = feed(Bars.randomWalk(11, 40));
        assertThat(records.get(0).closes()).hasSize(1);
        assertThat(records.get(12).rsiHistory()).isNull();
        assertThat(records.get(13).rsiHistory()).hasSize(1);
        assertThat(records.get(32).macdHistory()).isNull();
        assertThat(records.get(34).macdHistory()).hasSize(2);
    }

    @Test
    void theLengthOfTheSeriesCanBeChosen() {
        IndicatorCalculator calculator = new IndicatorCalculator(Bars.SOURCE, 3);
        assertThat(feed(calculator, Bars.randomWalk(12, 9)).get(8).closes()).hasSize(3);
        assertThatThrownBy(() -> new IndicatorCalculator(Bars.SOURCE, 0))
                .hasMessageContaining("at least 1 bar");
    }

    @Property(tries = 40)
    void aCopyTakenAnywhereGoesOnWithTheSameBits(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 260) int at) {
        List<Candle> candles = Bars.randomWalk(seed, 300);
        IndicatorCalculator original = new IndicatorCalculator(Bars.SOURCE);
        feed(original, candles.subList(0, at));
        IndicatorCalculator copy = original.copy();
        List<Indicators> fromCopy = feed(copy, candles.subList(at, 300));
        List<Indicators> fromOriginal = feed(original, candles.subList(at, 300));
        assertThat(fromCopy).isEqualTo(fromOriginal);
        assertThat(fromCopy).isEqualTo(feed(candles).subList(at, 300));
    }

    @Test
    void aGapStartsAnewSoThatNothingIsBridged() {
        List<Candle> candles = Bars.randomWalk(13, 600);
        List<Candle> after = candles.subList(301, 600);
        IndicatorCalculator calculator = new IndicatorCalculator(Bars.SOURCE);
        feed(calculator, candles.subList(0, 300));
        assertThat(calculator.bars()).isEqualTo(300);
        List<Indicators> resumed = feed(calculator, after);
        assertThat(resumed).isEqualTo(feed(after));
        assertThat(resumed.get(0).ema50()).isNull();
        assertThat(resumed.get(0).closes()).hasSize(1);
        assertThat(calculator.bars()).isEqualTo(299);
    }

    @Test
    void refusesARepeatedOrOlderBarAndKeepsItsState() {
        List<Candle> candles = Bars.randomWalk(14, 50);
        IndicatorCalculator calculator = new IndicatorCalculator(Bars.SOURCE);
        feed(calculator, candles.subList(0, 49));
        assertThatThrownBy(() -> feed(calculator, candles.subList(48, 49)))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("candle.openAt")
                .hasMessageContaining(candles.get(49).openAt().toString());
        assertThat(feed(calculator, candles.subList(49, 50)))
                .isEqualTo(feed(candles).subList(49, 50));
    }

    @Test
    void refusesAnotherTimeframeSymbolOrMarket() {
        IndicatorCalculator calculator = new IndicatorCalculator(Bars.SOURCE);
        Candle bar = Bars.flat(0, 10, 1);
        Candle hour =
                new Candle(
                        Timeframe.H1,
                        bar.openAt(),
                        bar.open(),
                        bar.high(),
                        bar.low(),
                        bar.close(),
                        bar.volume(),
                        null);
        assertThatThrownBy(() -> calculator.onCandle(Bars.SYMBOL, Market.SPOT, hour))
                .hasMessageContaining("holds 1h. Expected 15m");
        assertThatThrownBy(() -> calculator.onCandle(Bars.SYMBOL, Market.FUTURES, bar))
                .hasMessageContaining("holds FUTURES SOLUSDT. Expected SPOT SOLUSDT");
        assertThatThrownBy(() -> calculator.onCandle(Symbol.of("BTCUSDT"), Market.SPOT, bar))
                .hasMessageContaining("holds SPOT BTCUSDT");
    }

    @Test
    void aDeadMarketLeavesUnknownWhatCannotBeDividedAndRecoversWithTheFirstMoves() {
        List<Candle> candles = new ArrayList<>();
        IntStream.range(0, 60).forEach(t -> candles.add(Bars.flat(t, 100, 0)));
        List<Indicators> dead = feed(candles);
        Indicators last = dead.get(59);
        assertThat(last.adx()).isNull();
        assertThat(last.stochK()).isNull();
        assertThat(last.vwap()).isNull();
        assertThat(last.volumeDropPct()).isNull();
        assertThat(last.volumeMean8()).isZero();
        assertThat(last.atr()).isZero();
        assertThat(last.ema50()).isEqualTo(100);
        List<Candle> moving = Bars.randomWalk(15, 140);
        candles.addAll(moving.subList(60, 140));
        Indicators later = feed(candles).get(139);
        assertThat(later.adx()).isBetween(0.0, 100.0);
        assertThat(later.stochK()).isBetween(0.0, 1.0);
        assertThat(later.stochD()).isBetween(0.0, 1.0);
    }

    @Test
    void adxReturnsAfterFourteenKnownDirectionalIndexes() {
        List<Candle> candles = new ArrayList<>();
        IntStream.range(0, 40).forEach(t -> candles.add(Bars.flat(t, 100, 1)));
        IntStream.range(40, 60).forEach(t -> candles.add(Bars.flat(t, 100 + t, 1)));
        assertFirst(feed(candles), Indicators::adx, 53);
        assertThat(feed(candles).get(53).adx()).isEqualTo(100);
    }

    @Test
    void rsiIsAHundredWhenNothingFell() {
        List<Candle> candles = new ArrayList<>();
        IntStream.range(0, 20).forEach(t -> candles.add(Bars.flat(t, 100 + t, 1)));
        assertThat(feed(candles).get(19).rsi()).isEqualTo(100);
    }

    @Test
    void vwapIsAnchoredAtMidnightOfTheBarsOpen() {
        List<Candle> candles = new ArrayList<>();
        IntStream.range(0, 96).forEach(t -> candles.add(Bars.flat(t, 100, 5)));
        candles.add(Bars.candle(96, 200, 230, 190, 210, 3));
        candles.add(Bars.flat(97, 300, 1));
        List<Indicators> records = feed(candles);
        assertThat(records.get(95).vwap()).isEqualTo(100);
        assertThat(records.get(96).vwap()).isEqualTo(210);
        assertThat(records.get(97).vwap()).isEqualTo((210.0 * 3 + 300) / 4);
    }

    @Test
    void vwapIsUnknownUntilADayWasSeenFromItsMidnight() {
        List<Candle> candles = new ArrayList<>();
        IntStream.range(1, 98).forEach(t -> candles.add(Bars.flat(t, 100, 5)));
        assertFirst(feed(candles), Indicators::vwap, 95);
    }

    @Test
    void volumeMeasuresCompareWithTheBarsBefore() {
        List<Candle> candles = new ArrayList<>();
        IntStream.range(0, 19).forEach(t -> candles.add(Bars.flat(t, 100, 100)));
        candles.add(Bars.flat(19, 100, 0));
        candles.add(Bars.flat(20, 100, 500));
        List<Indicators> records = feed(candles);
        assertThat(records.get(19).volumeMean8()).isEqualTo(100);
        assertThat(records.get(19).volumeDropPct()).isEqualTo(100);
        assertThat(records.get(20).volumeMean8()).isEqualTo(87.5);
        assertThat(records.get(20).volumeDropPct()).isZero();
    }
}
