package io.market7.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.leverage.FundingRate;
import io.market7.domain.market.MarkBar;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedTapeTest {

    private static final Symbol SOL = Symbol.of("SOLUSDT");
    private static final Symbol BTC = Symbol.of("BTCUSDT");
    private static final Instant START = Candles.START;
    private static final Instant EVER = Instant.parse("2100-01-01T00:00:00Z");

    @TempDir Path folder;

    private record Told(Instant at, String what) {}

    /** Notes what it is told, with the moment it became known. */
    private static final class Notes implements ContractTape.Listener {
        private final List<Told> told = new ArrayList<>();

        @Override
        public void onMark(Symbol symbol, MarkBar bar) {
            told.add(new Told(bar.closeAt(), symbol + " mark " + bar.close().toPlainString()));
        }

        @Override
        public void onFunding(Symbol symbol, FundingRate rate) {
            String text = symbol + " funding " + rate.rateRatio().toPlainString();
            told.add(new Told(rate.at(), text));
        }
    }

    @Test
    void tellsAMarkBarAtItsCloseAndARateAtItsStampAndNothingEarlier() {
        write(SOL, 8);
        Notes notes = new Notes();
        try (RecordedTape tape = tape(SOL)) {
            tape.until(hour(1).minusSeconds(1), notes);
            assertThat(notes.told).containsExactly(new Told(START, "SOLUSDT funding 0.0001"));
            tape.until(hour(1), notes);
            assertThat(notes.told.get(1)).isEqualTo(new Told(hour(1), "SOLUSDT mark 100.5"));
            tape.until(hour(1), notes);
            assertThat(notes.told).hasSize(2);
        }
    }

    @Test
    void nothingToldByAnyMomentIsLaterThanThatMoment() {
        write(SOL, 40);
        write(BTC, 40);
        Notes notes = new Notes();
        try (RecordedTape tape = tape(SOL, BTC)) {
            for (Instant at = START; at.isBefore(hour(41)); at = at.plus(Duration.ofMinutes(5))) {
                int before = notes.told.size();
                tape.until(at, notes);
                Instant now = at;
                Instant last = at.minus(Duration.ofMinutes(5));
                assertThat(notes.told.subList(before, notes.told.size()))
                        .allSatisfy(
                                each -> assertThat(each.at()).isAfter(last).isBeforeOrEqualTo(now));
            }
        }
        assertThat(notes.told).hasSize(2 * (40 + 6));
    }

    @Test
    void marksOfAMomentComeBeforeItsFundingAndSymbolsInNameOrder() {
        write(SOL, 8);
        write(BTC, 8);
        Notes notes = new Notes();
        try (RecordedTape tape = tape(SOL, BTC)) {
            tape.until(hour(8), notes);
        }
        assertThat(notes.told.stream().filter(each -> each.at().equals(hour(8))))
                .extracting(Told::what)
                .containsExactly(
                        "BTCUSDT mark 107.5",
                        "SOLUSDT mark 107.5",
                        "BTCUSDT funding -0.0002",
                        "SOLUSDT funding -0.0002");
    }

    @Test
    void missingHoursAreToldAndNotFilled() throws IOException {
        write(SOL, 8);
        List<String> lines = new ArrayList<>(Files.readAllLines(mark(SOL)));
        lines.remove(4);
        lines.remove(3);
        Files.write(mark(SOL), lines);
        List<Gap> gaps = new ArrayList<>();
        Notes notes = new Notes();
        try (RecordedTape tape = new RecordedTape(folder, List.of(SOL), gaps::add)) {
            tape.until(EVER, notes);
        }
        assertThat(gaps)
                .containsExactly(new Gap(SOL, Market.FUTURES, Timeframe.H1, hour(2), hour(4), 2));
        assertThat(notes.told).hasSize(6 + 2);
    }

    @Test
    void rowsThatGoBackStandOffTheGridOrTellNoPriceAreRefusedWithTheirLine() throws IOException {
        refused("0,1,1,1,1\n0,1,1,1,1", "line 3", "after 1970-01-01T00:00:00Z");
        refused("7200000,1,1,1,1\n3600000,1,1,1,1", "line 3", "Expected a moment after");
        refused("1800000,1,1,1,1", "line 2", "1h grid");
        refused("0,1,1,1,2", "line 2", "at least open and close");
        refused("0,1,1,1,", "line 2", "close");
    }

    private void refused(String rows, String... parts) throws IOException {
        write(SOL, 1);
        Files.writeString(mark(SOL), "open_time_ms,open,high,low,close\n" + rows + "\n");
        assertThatThrownBy(
                        () -> {
                            try (RecordedTape tape = tape(SOL)) {
                                tape.until(EVER, new Notes());
                            }
                        })
                .isInstanceOf(MalformedCandleException.class)
                .hasMessageContainingAll(parts);
    }

    @Test
    void aContractWithoutMarkOrFundingIsRefusedByName() throws IOException {
        write(SOL, 1);
        assertThatThrownBy(() -> tape(BTC))
                .isInstanceOf(MissingCandlesException.class)
                .hasMessageContaining("BTCUSDT-mark-1h.csv");
        Files.delete(folder.resolve("SOLUSDT-funding.csv"));
        assertThatThrownBy(() -> tape(SOL))
                .isInstanceOf(MissingCandlesException.class)
                .hasMessageContaining("SOLUSDT-funding.csv");
    }

    @Test
    void readsTheRecordedMonthsWithoutAGap() {
        Path recorded = Candles.recorded("futures");
        List<Gap> gaps = new ArrayList<>();
        Notes notes = new Notes();
        try (RecordedTape tape = new RecordedTape(recorded, List.of(BTC, SOL), gaps::add)) {
            tape.until(EVER, notes);
        }
        assertThat(gaps).isEmpty();
        assertThat(notes.told).hasSize(2 * (6_576 + 822)).isSortedAccordingTo(byTime());
    }

    private static Comparator<Told> byTime() {
        return Comparator.comparing(Told::at);
    }

    private RecordedTape tape(Symbol... symbols) {
        return new RecordedTape(folder, List.of(symbols), GapListener.none());
    }

    private Path mark(Symbol symbol) {
        return folder.resolve(symbol + "-mark-1h.csv");
    }

    private static Instant hour(int n) {
        return START.plus(Duration.ofHours(n));
    }

    /** Hours that rise by one, and a rate every eighth hour. */
    private void write(Symbol symbol, int hours) {
        List<String> marks = new ArrayList<>(List.of("open_time_ms,open,high,low,close"));
        IntStream.range(0, hours)
                .forEach(
                        n ->
                                marks.add(
                                        "%d,%d,%d,%d,%d.5"
                                                .formatted(
                                                        hour(n).toEpochMilli(),
                                                        100 + n,
                                                        102 + n,
                                                        99 + n,
                                                        100 + n)));
        List<String> rates = new ArrayList<>(List.of("funding_time_ms,funding_rate"));
        for (int n = 0; n <= hours; n += 8) {
            rates.add(hour(n).toEpochMilli() + (n % 16 == 0 ? ",0.0001" : ",-0.0002"));
        }
        try {
            Files.write(mark(symbol), marks);
            Files.write(folder.resolve(symbol + "-funding.csv"), rates);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
