package io.market7.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SimulatedFeedTest {

    private static final Symbol BTC = Symbol.of("BTCUSDT");
    private static final Symbol ETH = Symbol.of("ETHUSDT");
    private static final Symbol SOL = Symbol.of("SOLUSDT");

    private static List<SymbolCandle> run(Simulation simulation) {
        return Candles.drain(new SimulatedFeed(simulation));
    }

    private static Simulation days(long seed, int days) {
        Instant end = Candles.START.plus(Duration.ofDays(days)).plusSeconds(1);
        return Simulation.of(seed, Candles.START).until(end);
    }

    @Property(tries = 10)
    void theSameSeedTellsTheSameStoryAndAnotherSeedAnother(@ForAll long seed) {
        List<SymbolCandle> once = run(days(seed, 1));
        assertThat(run(days(seed, 1))).hasToString(once.toString());
        assertThat(run(days(seed + 1, 1))).isNotEqualTo(once);
    }

    @Property(tries = 10)
    void candlesComeInOrderWithoutAGap(@ForAll long seed) {
        List<SymbolCandle> all = run(days(seed, 1));
        assertThat(all).isSortedAccordingTo(SymbolCandle.ORDER);
        assertThat(all).hasSize(10 * (288 + 96 + 24 + 6));
        GapWatch watch = new GapWatch(gap -> assertThat(gap).isNull());
        List<Candle> sol = Candles.of(all, SOL, Timeframe.M5);
        sol.forEach(each -> watch.onCandle(new SymbolCandle(SOL, Market.SPOT, each)));
        assertThat(Candles.of(all, SOL, Timeframe.H4))
                .isEqualTo(Candles.resampled(sol, Timeframe.H4));
    }

    @Test
    void aLongerRunBeginsWithTheShorterOneSoThatHistoryCanGoOn() {
        List<SymbolCandle> day = run(days(4, 1));
        assertThat(run(days(4, 2)).subList(0, day.size())).isEqualTo(day);
    }

    @Test
    void withoutAnEndItGoesOn() {
        SimulatedFeed feed = new SimulatedFeed(Simulation.of(5, Candles.START));
        IntStream.range(0, 20_000).forEach(i -> assertThat(feed.next()).isPresent());
        feed.close();
        assertThat(feed.next()).isEmpty();
    }

    @Test
    void leavingASymbolOutDoesNotChangeTheOthers() {
        List<SimulatedSymbol> some = SimulatedSymbol.defaults().subList(0, 4);
        Simulation all = days(6, 1);
        Simulation few = new Simulation(6, Market.SPOT, some, Candles.START, all.endAt());
        assertThat(Candles.of(run(few), SOL, Timeframe.M5))
                .isEqualTo(Candles.of(run(all), SOL, Timeframe.M5));
    }

    @Test
    void symbolsFollowTheLeaderAtOnceAndStillABarLater() {
        List<SymbolCandle> all = run(days(7, 30));
        double[] lead = returns(all, BTC);
        double[] eth = returns(all, ETH);
        assertThat(correlation(lead, eth, 0)).isBetween(0.6, 0.98);
        assertThat(correlation(lead, eth, 1)).isBetween(0.1, 0.5);
        assertThat(Math.abs(correlation(eth, lead, 1))).isLessThan(0.1);
    }

    @Test
    void volatilityClustersAndVolumeGoesWithIt() {
        List<SymbolCandle> all = run(days(8, 60));
        double[] size = returns(all, BTC);
        for (int i = 0; i < size.length; i++) {
            size[i] = Math.abs(size[i]);
        }
        double[] volume =
                Candles.of(all, BTC, Timeframe.M5).stream()
                        .skip(1)
                        .mapToDouble(each -> each.volume().doubleValue())
                        .toArray();
        assertThat(correlation(size, size, 12)).isGreaterThan(0.1);
        assertThat(correlation(size, volume, 0)).isGreaterThan(0.4);
    }

    @Test
    void aYearHasCrashesAndPlausiblePrices() {
        List<Candle> hours = Candles.of(run(days(9, 365)), BTC, Timeframe.H1);
        double worst = 0;
        for (int i = 12; i < hours.size(); i++) {
            double before = hours.get(i - 12).open().doubleValue();
            worst = Math.min(worst, hours.get(i).close().doubleValue() / before - 1);
            assertThat(hours.get(i).close().doubleValue()).isBetween(10_000.0, 360_000.0);
        }
        assertThat(worst).isBetween(-0.4, -0.08);
    }

    @Test
    void pricesLieOnTheTick() {
        for (SymbolCandle each : run(days(10, 1))) {
            if (each.symbol().equals(BTC)) {
                assertThat(each.candle().close().scale()).isEqualTo(2);
                assertThat(each.candle().quoteVolume()).isPositive();
            }
        }
    }

    @Test
    void refusesAStartOffTheGridAndRepeatedSymbols() {
        assertThatThrownBy(() -> Simulation.of(1, Candles.START.plusSeconds(1)))
                .hasMessageContaining("5m grid");
        SimulatedSymbol btc = SimulatedSymbol.defaults().get(0);
        assertThatThrownBy(
                        () ->
                                new Simulation(
                                        1, Market.SPOT, List.of(btc, btc), Candles.START, null))
                .hasMessageContaining("each once");
    }

    private static double[] returns(List<SymbolCandle> all, Symbol symbol) {
        List<Candle> bars = Candles.of(all, symbol, Timeframe.M5);
        return IntStream.range(1, bars.size())
                .mapToDouble(
                        i ->
                                Math.log(
                                        bars.get(i).close().doubleValue()
                                                / bars.get(i - 1).close().doubleValue()))
                .toArray();
    }

    /** Correlation of x[t] with y[t + lag]. */
    private static double correlation(double[] x, double[] y, int lag) {
        int n = x.length - lag;
        double meanX = IntStream.range(0, n).mapToDouble(i -> x[i]).average().orElseThrow();
        double meanY = IntStream.range(0, n).mapToDouble(i -> y[i + lag]).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            double a = x[i] - meanX;
            double b = y[i + lag] - meanY;
            xy += a * b;
            xx += a * a;
            yy += b * b;
        }
        return xy / Math.sqrt(xx * yy);
    }
}
