package io.market7.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeToTp1Test {

    private static Double lastOf(TimeToTp1 statistic, List<Candle> candles) {
        Double ratio = null;
        for (Candle candle : candles) {
            ratio = statistic.onCandle(candle);
        }
        return ratio;
    }

    /** Thirteen flat bars at 100, the one at {@code index} with the given high. */
    private static List<Candle> oneHigh(int index, double high) {
        List<Candle> candles = new ArrayList<>();
        for (int t = 0; t < 13; t++) {
            candles.add(Bars.candle(t, 100, t == index ? high : 100, 100, 100, 1));
        }
        return candles;
    }

    private static Double ratio(int index, double high) {
        return lastOf(new TimeToTp1(Timeframe.M15, 210), oneHigh(index, high));
    }

    @Test
    void aTargetReachedWithinSixBarsScoresOne() {
        assertThat(ratio(1, 100.5)).isEqualTo(1);
        assertThat(ratio(6, 100.5)).isEqualTo(1);
    }

    @Test
    void aTargetReachedWithinTwelveBarsScoresHalf() {
        assertThat(ratio(7, 100.5)).isEqualTo(0.5);
        assertThat(ratio(12, 100.5)).isEqualTo(0.5);
    }

    @Test
    void aTargetJustMissedOrOnlyInTheEntryBarScoresNothing() {
        assertThat(ratio(3, 100.499999)).isZero();
        assertThat(ratio(0, 101)).isZero();
    }

    @Test
    void itIsUnknownBeforeThirteenBars() {
        TimeToTp1 statistic = new TimeToTp1(Timeframe.M15, 210);
        assertThat(lastOf(statistic, oneHigh(1, 101).subList(0, 12))).isNull();
    }

    @Test
    void aGapStartsAnew() {
        List<Candle> candles = new ArrayList<>(oneHigh(1, 101));
        candles.add(Bars.flat(14, 100, 1));
        TimeToTp1 statistic = new TimeToTp1(Timeframe.M15, 210);
        assertThat(lastOf(statistic, candles)).isNull();
        assertThat(statistic.bars()).isEqualTo(1);
    }

    @Test
    void theWindowNeedsOneEntryAndItsSuccessors() {
        assertThatThrownBy(() -> new TimeToTp1(Timeframe.M15, 12))
                .hasMessageContaining("at least 13 bars");
    }

    @Property(tries = 50)
    void theRunningStatisticEqualsTheOneCountedOverTheWindow(
            @ForAll long seed, @ForAll @IntRange(min = 13, max = 90) int bars) {
        List<Candle> candles = Bars.randomWalk(seed, bars);
        TimeToTp1 statistic = new TimeToTp1(Timeframe.M15, 40);
        List<Candle> window = candles.subList(Math.max(0, bars - 40), bars);
        assertThat(lastOf(statistic, candles)).isEqualTo(counted(window));
    }

    private static Double counted(List<Candle> window) {
        int halves = 0;
        int entries = window.size() - 12;
        for (int i = 0; i < entries; i++) {
            BigDecimal target = window.get(i).open().multiply(new BigDecimal("1.005"));
            for (int j = 1; j <= 12; j++) {
                if (window.get(i + j).high().compareTo(target) >= 0) {
                    halves += j <= 6 ? 2 : 1;
                    break;
                }
            }
        }
        return new BigDecimal(halves)
                .divide(new BigDecimal(2 * entries), 3, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
