package io.market7.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Timeframe;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandleReaderTest {

    private static final String HEADER = "open_time_ms,open,high,low,close,volume,quote_volume\n";
    private static final String FIRST = "1740787200000,1,3,0.5,2,10.25,20.5\n";

    @TempDir Path folder;

    private CandleReader open(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("SOLUSDT-15m.csv"), text);
        return new CandleReader(CandleFile.of(file).orElseThrow());
    }

    private void drain(String text) throws IOException {
        try (CandleReader reader = open(text)) {
            while (reader.next().isPresent()) {
                continue;
            }
        }
    }

    @Test
    void readsABarExactly() throws IOException {
        try (CandleReader reader = open(HEADER + FIRST)) {
            Candle bar = reader.next().orElseThrow();
            assertThat(bar.timeframe()).isEqualTo(Timeframe.M15);
            assertThat(bar.openAt()).isEqualTo(Instant.parse("2025-03-01T00:00:00Z"));
            assertThat(bar.low().toPlainString()).isEqualTo("0.5");
            assertThat(bar.volume().toPlainString()).isEqualTo("10.25");
            assertThat(bar.quoteVolume().toPlainString()).isEqualTo("20.5");
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void findsColumnsByNameInAnyOrderAndToleratesFurtherOnes() throws IOException {
        String text =
                "trades,volume,close,low,high,open,open_time_ms\n7,10,2,0.5,3,1,1740787200000";
        try (CandleReader reader = open(text)) {
            Candle bar = reader.next().orElseThrow();
            assertThat(bar.high()).isEqualByComparingTo("3");
            assertThat(bar.volume()).isEqualByComparingTo("10");
            assertThat(bar.quoteVolume()).isNull();
        }
    }

    @Test
    void readsGzipAsWell() throws IOException {
        Path file = folder.resolve("SOLUSDT-15m.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((HEADER + FIRST).getBytes(StandardCharsets.UTF_8));
        }
        try (CandleReader reader = new CandleReader(CandleFile.of(file).orElseThrow())) {
            assertThat(reader.next()).isPresent();
        }
    }

    @Test
    void passesOverEarlierBars() throws IOException {
        try (CandleReader reader = open(HEADER + FIRST + "1740788100000,1,3,0.5,2,10,\n")) {
            Optional<Candle> bar = reader.nextFrom(Instant.ofEpochMilli(1740788100000L));
            assertThat(bar.orElseThrow().openAt()).isEqualTo("2025-03-01T00:15:00Z");
            assertThat(bar.get().quoteVolume()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1740788100000,1,3,0.5,NaN,10,1 | (close) holds 'NaN'. Expected a plain decimal",
                "1740788100000,1,Infinity,1,1,1,1 | (high) holds 'Infinity'",
                "1740788100000,1,3,0.5,2,1e5,1 | (volume) holds '1e5'. Expected a plain decimal",
                "1740788100000,1,3,0.5,,10,1 | (close) holds ''",
                "1740788100000,1,3,0.5,1.2.3,10,1 | (close) holds '1.2.3'",
                "1740788100000,1,3,0.5,+2,10,1 | (close) holds '+2'",
                "1740788100000,1,3,0.5,2,-10,1 | (volume) holds -10. Expected a number of at least 0",
                "1740788100000,1,3,0,2,10,1 | (low) holds 0. Expected a number above 0",
                "1740788100000,1,1.5,0.5,2,10,1 | (high) holds 1.5. Expected at least open and close",
                "1740788100000,1,3,1.5,2,10,1 | (low) holds 1.5. Expected at most open and close",
                "1740788100000,1,3,0.5,2,10 | the row has 6 fields. Expected 7",
                "1740788100000,1,3,0.5,2,10,1,1 | the row has 8 fields. Expected 7",
                "x,1,3,0.5,2,10,1 | (open_time_ms) holds 'x'. Expected epoch milliseconds",
                "1740788100001,1,3,0.5,2,10,1 | Expected an instant on the 15m grid",
                "1740787200000,1,3,0.5,2,10,1 | Expected a bar after 2025-03-01T00:00:00Z",
                "1740786300000,1,3,0.5,2,10,1 | Expected a bar after 2025-03-01T00:00:00Z"
            })
    void refusesABadRowWithFileLineAndWhatWasExpected(String row, String message) {
        assertThatThrownBy(() -> drain(HEADER + FIRST + row + "\n"))
                .isInstanceOf(MalformedCandleException.class)
                .hasMessageContaining("SOLUSDT-15m.csv, line 3: ")
                .hasMessageContaining(message);
    }

    @Test
    void refusesAFileWithoutARequiredColumn() {
        assertThatThrownBy(() -> drain("open_time_ms,open,high,low,close\n"))
                .isInstanceOf(MalformedCandleException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("Expected a column volume");
        assertThatThrownBy(() -> drain("")).isInstanceOf(MalformedCandleException.class);
    }

    @Test
    void onlyNamesOfSymbolAndIntervalAreCandleFiles() {
        assertThat(CandleFile.of(Path.of("a/1000PEPEUSDT-1h.csv.gz"))).isPresent();
        assertThat(CandleFile.of(Path.of("a/BTCUSDT-4h.csv"))).isPresent();
        assertThat(CandleFile.of(Path.of("a/BTCUSDT-mark-1h.csv.gz"))).isEmpty();
        assertThat(CandleFile.of(Path.of("a/BTCUSDT-funding.csv.gz"))).isEmpty();
        assertThat(CandleFile.of(Path.of("a/BTCUSDT-2h.csv"))).isEmpty();
    }
}
