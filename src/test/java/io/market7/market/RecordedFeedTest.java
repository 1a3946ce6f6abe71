package io.market7.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedFeedTest {

    private static final Symbol SOL = Symbol.of("SOLUSDT");
    private static final Symbol BTC = Symbol.of("BTCUSDT");

    @TempDir Path folder;

    private RecordedRequest request(Symbol... symbols) {
        return RecordedRequest.of(folder, Market.SPOT, List.of(symbols));
    }

    private static List<SymbolCandle> read(RecordedRequest request) {
        return read(request, GapListener.none());
    }

    private static List<SymbolCandle> read(RecordedRequest request, GapListener gaps) {
        try (RecordedFeed feed = new RecordedFeed(request, gaps)) {
            return Candles.drain(feed);
        }
    }

    private static Instant at(String time) {
        return Instant.parse("2025-03-01T" + time + ":00Z");
    }

    @Test
    void deliversBaseAndLongerBarsInTheOrderTheyBecomeKnown() {
        List<Candle> quarters = Candles.walk(1, Timeframe.M15, Candles.START, 32);
        Candles.write(folder, SOL, quarters);
        Candles.write(folder, BTC, Candles.walk(2, Timeframe.M15, Candles.START, 32));
        List<SymbolCandle> all = read(request(SOL, BTC));
        assertThat(all).isSortedAccordingTo(SymbolCandle.ORDER).hasSize(2 * (32 + 8 + 2));
        assertThat(all.subList(30, 34))
                .extracting(each -> each.symbol() + " " + each.candle().timeframe().label())
                .containsExactly("BTCUSDT 15m", "SOLUSDT 15m", "BTCUSDT 15m", "SOLUSDT 15m");
        assertThat(Candles.of(all, SOL, Timeframe.M15)).isEqualTo(quarters);
        assertThat(Candles.of(all, SOL, Timeframe.H4))
                .isEqualTo(Candles.resampled(quarters, Timeframe.H4));
    }

    @Test
    void takesTheShortestBarsThatAllSymbolsHave() {
        Candles.write(folder, SOL, Candles.walk(1, Timeframe.M5, Candles.START, 48));
        Candles.write(folder, SOL, Candles.walk(1, Timeframe.M15, Candles.START, 16));
        Candles.write(folder, BTC, Candles.walk(2, Timeframe.M15, Candles.START, 16));
        assertThat(base(request(SOL))).isEqualTo(Timeframe.M5);
        assertThat(base(request(SOL, BTC))).isEqualTo(Timeframe.M15);
    }

    private static Timeframe base(RecordedRequest request) {
        try (RecordedFeed feed = new RecordedFeed(request, GapListener.none())) {
            return feed.base();
        }
    }

    @Test
    void shortBarsThatDoNotCoverTheRangeAreNotTaken() {
        Candles.write(folder, SOL, Candles.walk(1, Timeframe.M1, at("02:00"), 60));
        Candles.write(folder, SOL, Candles.walk(1, Timeframe.M15, Candles.START, 16));
        assertThat(base(request(SOL).between(at("02:00"), at("03:00")))).isEqualTo(Timeframe.M1);
        assertThat(base(request(SOL).between(at("01:45"), at("03:00")))).isEqualTo(Timeframe.M15);
        assertThat(base(request(SOL).between(at("02:00"), at("04:00")))).isEqualTo(Timeframe.M15);
    }

    @Test
    void aRequiredBaseIsMadeFromShorterBarsWhenItHasNoFile() {
        List<Candle> fives = Candles.walk(1, Timeframe.M5, Candles.START, 48);
        Candles.write(folder, SOL, fives);
        List<SymbolCandle> all = read(request(SOL).withBase(Timeframe.M15));
        assertThat(Candles.of(all, SOL, Timeframe.M5)).isEmpty();
        assertThat(Candles.of(all, SOL, Timeframe.M15))
                .isEqualTo(Candles.resampled(fives, Timeframe.M15));
    }

    @Property(tries = 30)
    void aRangeDeliversExactlyTheCandlesThatCloseInIt(
            @ForAll @IntRange(min = 1, max = 60) int from,
            @ForAll @IntRange(min = 1, max = 40) int length) {
        Path place = Candles.temporaryFolder();
        Candles.write(place, SOL, Candles.walk(3, Timeframe.M15, Candles.START, 100));
        RecordedRequest whole = RecordedRequest.of(place, Market.SPOT, List.of(SOL));
        Instant start = Candles.START.plus(Timeframe.M15.length().multipliedBy(from));
        Instant end = start.plus(Timeframe.M15.length().multipliedBy(length));
        List<SymbolCandle> expected =
                read(whole).stream()
                        .filter(each -> !each.candle().closeAt().isBefore(start))
                        .filter(each -> each.candle().closeAt().isBefore(end))
                        .toList();
        assertThat(read(whole.between(start, end))).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void warmUpBeginsEarlierOrAtTheStartOfTheFiles() {
        List<Candle> bars = Candles.walk(3, Timeframe.M15, Candles.START, 96);
        Candles.write(folder, SOL, bars);
        RecordedRequest noon = request(SOL).between(at("12:00"), null);
        assertThat(firstClose(noon)).isEqualTo(at("12:00"));
        assertThat(firstClose(noon.withWarmUp(Duration.ofHours(2)))).isEqualTo(at("10:00"));
        assertThat(firstClose(noon.withWarmUp(null))).isEqualTo(at("00:15"));
        assertThat(read(noon.withWarmUp(null))).isEqualTo(read(request(SOL)));
    }

    private static Instant firstClose(RecordedRequest request) {
        return read(request).get(0).candle().closeAt();
    }

    @Property(tries = 48)
    void hoursBeforeTheBaseComeFromTheHourFileWithoutRepetitionOrMixture(
            @ForAll @IntRange(min = 0, max = 47) int border) {
        Path place = Candles.temporaryFolder();
        List<Candle> quarters = Candles.walk(5, Timeframe.M15, Candles.START, 96);
        List<Candle> hours = Candles.resampled(quarters, Timeframe.H1);
        Candles.write(place, SOL, quarters.subList(border, 96));
        Candles.write(place, SOL, hours);
        List<Gap> gaps = new ArrayList<>();
        List<SymbolCandle> all =
                read(RecordedRequest.of(place, Market.SPOT, List.of(SOL)), gaps::add);
        assertThat(Candles.of(all, SOL, Timeframe.M15)).isEqualTo(quarters.subList(border, 96));
        assertThat(Candles.of(all, SOL, Timeframe.H1)).isEqualTo(hours);
        assertThat(Candles.of(all, SOL, Timeframe.H4))
                .isEqualTo(Candles.resampled(hours, Timeframe.H4));
        assertThat(all).isSortedAccordingTo(SymbolCandle.ORDER);
        assertThat(gaps).isEmpty();
    }

    @Test
    void theHourFileNeverFillsAHoleOfTheBase() {
        List<Candle> quarters = Candles.walk(6, Timeframe.M15, Candles.START, 48);
        Candles.write(folder, SOL, Candles.resampled(quarters, Timeframe.H1));
        List<Candle> holed = new ArrayList<>(quarters);
        holed.remove(21);
        Candles.write(folder, SOL, holed);
        List<Gap> gaps = new ArrayList<>();
        List<SymbolCandle> all = read(request(SOL), gaps::add);
        assertThat(Candles.of(all, SOL, Timeframe.H1)).hasSize(11);
        assertThat(Candles.of(all, SOL, Timeframe.H4)).hasSize(2);
        assertThat(gaps)
                .containsExactly(
                        new Gap(SOL, Market.SPOT, Timeframe.M15, at("05:15"), at("05:30"), 1),
                        new Gap(SOL, Market.SPOT, Timeframe.H1, at("05:00"), at("06:00"), 1),
                        new Gap(SOL, Market.SPOT, Timeframe.H4, at("04:00"), at("08:00"), 1));
    }

    @Test
    void missingFilesAreNamedTogetherWithWhatIsThere() {
        Candles.write(folder, SOL, Candles.walk(1, Timeframe.H1, Candles.START, 4));
        assertThatThrownBy(() -> read(request(SOL)))
                .isInstanceOf(MissingCandlesException.class)
                .hasMessageContaining("SOLUSDT-1h.csv (2025-03-01T00:00:00Z to");
        assertThatThrownBy(() -> read(request(BTC).withBase(Timeframe.M15)))
                .isInstanceOf(MissingCandlesException.class)
                .hasMessageContaining("Expected BTCUSDT-15m.csv or .csv.gz; found none");
    }

    @Test
    void refusesARequestThatMakesNoSense() {
        assertThatThrownBy(() -> request()).isInstanceOf(InvalidFactException.class);
        assertThatThrownBy(() -> request(SOL, SOL)).hasMessageContaining("each once");
        assertThatThrownBy(() -> request(SOL).withBase(Timeframe.H1))
                .hasMessageContaining("1m, 5m or 15m");
        assertThatThrownBy(() -> request(SOL).between(at("02:00"), at("02:00")))
                .hasMessageContaining("an instant before");
        assertThatThrownBy(() -> request(SOL).withWarmUp(Duration.ofSeconds(-1)))
                .hasMessageContaining("warmUp");
    }

    @Test
    void aClosedFeedIsAtItsEnd() {
        Candles.write(folder, SOL, Candles.walk(1, Timeframe.M15, Candles.START, 8));
        RecordedFeed feed = new RecordedFeed(request(SOL), GapListener.none());
        assertThat(feed.next()).isPresent();
        feed.close();
        feed.close();
        assertThat(feed.next()).isEmpty();
    }

    @Test
    void theRecordedSpotMarketWarmsUpFromItsHoursYearsBeforeItsQuarters() {
        Path spot = Candles.recorded("spot");
        RecordedRequest request =
                RecordedRequest.of(spot, Market.SPOT, List.of(Symbol.of("BNBUSDT")))
                        .withWarmUp(null);
        List<Gap> gaps = new ArrayList<>();
        List<SymbolCandle> all = read(request, gaps::add);
        List<Candle> hours = Candles.of(all, Symbol.of("BNBUSDT"), Timeframe.H1);
        assertThat(all).isSortedAccordingTo(SymbolCandle.ORDER);
        assertThat(hours).hasSize(32_855);
        assertThat(hours.get(0).openAt()).isEqualTo("2022-01-01T00:00:00Z");
        assertThat(Candles.of(all, Symbol.of("BNBUSDT"), Timeframe.M15)).hasSize(26_400);
        assertThat(gaps).extracting(Gap::timeframe).containsExactly(Timeframe.H1, Timeframe.H4);
        assertThat(gaps.get(0).from()).isEqualTo("2023-03-24T13:00:00Z");
        assertThat(gaps.get(0).missingBars()).isEqualTo(1);
    }
}
