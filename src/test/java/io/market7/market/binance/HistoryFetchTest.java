package io.market7.market.binance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.market.DataCheck;
import io.market7.market.DataReport;
import io.market7.market.FileCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFetchTest {

    private static final Instant FROM = Instant.parse("2025-06-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2025-06-05T00:00:00Z");

    @TempDir private Path out;
    private BinanceStub exchange;

    @BeforeEach
    void start() throws IOException {
        exchange = new BinanceStub();
    }

    @AfterEach
    void stop() {
        exchange.close();
    }

    private void fetch(Market market, Instant from, Instant to, Timeframe... timeframes)
            throws IOException, InterruptedException {
        Clock clock = Clock.fixed(exchange.now, ZoneOffset.UTC);
        new HistoryFetch(
                        new BinanceRest(exchange.url(), market, clock, pause -> {}),
                        new HistoryRequest(
                                market,
                                List.of(Symbol.of("SOLUSDT")),
                                List.of(timeframes),
                                from,
                                to,
                                out),
                        state -> {})
                .run();
    }

    private FileCheck checked(String name) {
        DataReport report = DataCheck.check(out);
        assertThat(report.isSound()).isTrue();
        return report.files().stream()
                .filter(each -> each.file().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void writesFilesTheCheckPassesWithTheirHashes() throws Exception {
        fetch(Market.SPOT, FROM, TO, Timeframe.M5, Timeframe.H1);
        FileCheck minutes = checked("SOLUSDT-5m.csv");
        assertThat(minutes.rows()).isEqualTo(4 * 288);
        assertThat(minutes.inManifest()).isTrue();
        assertThat(minutes.first()).isEqualTo(FROM);
        assertThat(minutes.last()).isEqualTo(TO.minusSeconds(300));
        assertThat(checked("SOLUSDT-1h.csv").rows()).isEqualTo(96);
        Files.writeString(
                out.resolve("SOLUSDT-1h.csv"),
                Files.readString(out.resolve("SOLUSDT-1h.csv")).replace("10.5", "10.6"));
        assertThat(DataCheck.check(out).isSound()).isFalse();
    }

    @Test
    void goesOnAfterAKillInTheMiddleOfARowWithTheSameBytes() throws Exception {
        fetch(Market.SPOT, FROM, TO, Timeframe.M5);
        Path file = out.resolve("SOLUSDT-5m.csv");
        byte[] whole = Files.readAllBytes(file);
        for (int cut : List.of(0, 20, 61, 200, 7_777, whole.length - 1)) {
            Files.delete(file);
            Files.write(
                    out.resolve("SOLUSDT-5m.csv.part"),
                    java.util.Arrays.copyOf(whole, cut),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING);
            fetch(Market.SPOT, FROM, TO, Timeframe.M5);
            assertThat(Files.readAllBytes(file)).as("cut at " + cut).isEqualTo(whole);
            assertThat(checked("SOLUSDT-5m.csv").inManifest()).isTrue();
        }
    }

    @Test
    void asksOnlyForWhatIsMissingWhenTheEndMovesOn() throws Exception {
        fetch(Market.SPOT, FROM, TO, Timeframe.H1);
        exchange.asked.clear();
        fetch(Market.SPOT, FROM, TO.plusSeconds(86_400), Timeframe.H1);
        assertThat(checked("SOLUSDT-1h.csv").rows()).isEqualTo(120);
        assertThat(exchange.asked("startTime=" + FROM.toEpochMilli())).isZero();
    }

    @Test
    void leavesOutTheBarThatIsNotClosedYet() throws Exception {
        exchange.now = Instant.parse("2025-06-03T10:20:00Z");
        fetch(Market.SPOT, FROM, TO, Timeframe.H1);
        assertThat(checked("SOLUSDT-1h.csv").last())
                .isEqualTo(Instant.parse("2025-06-03T09:00:00Z"));
    }

    @Test
    void keepsAGapOfTheExchangeAsAGap() throws Exception {
        exchange.missingOpens.add(Instant.parse("2025-06-02T07:00:00Z").toEpochMilli());
        fetch(Market.SPOT, FROM, TO, Timeframe.H1);
        assertThat(checked("SOLUSDT-1h.csv").missingBars()).isEqualTo(1);
    }

    @Test
    void bringsMarkPricesAndFundingOfFutures() throws Exception {
        fetch(Market.FUTURES, FROM, TO, Timeframe.H1);
        assertThat(checked("SOLUSDT-1h.csv").rows()).isEqualTo(96);
        assertThat(Files.readAllLines(out.resolve("SOLUSDT-mark-1h.csv"))).hasSize(97);
        assertThat(Files.readAllLines(out.resolve("SOLUSDT-funding.csv")))
                .hasSize(13)
                .contains("1748764800000,0.00010000");
        assertThat(Files.readString(out.resolve("manifest.csv")))
                .contains("SOLUSDT-funding.csv", "binance usdt-m futures");
    }

    @Test
    void refusesToMixMarketsInOneFolderAndAnEarlierBeginning() throws Exception {
        fetch(Market.SPOT, FROM, TO, Timeframe.H1);
        assertThatThrownBy(() -> fetch(Market.FUTURES, FROM, TO, Timeframe.H1))
                .hasMessageContaining("holds binance spot");
        assertThatThrownBy(() -> fetch(Market.SPOT, FROM.minusSeconds(86_400), TO, Timeframe.H1))
                .hasMessageContaining("begins at 2025-06-01");
        assertThat(checked("SOLUSDT-1h.csv").rows()).isEqualTo(96);
    }

    @Test
    void takesASymbolListedLaterFromItsFirstBar() throws Exception {
        exchange.listedFromMillis = Instant.parse("2025-06-02T00:00:00Z").toEpochMilli();
        fetch(Market.SPOT, FROM, TO, Timeframe.H1);
        fetch(Market.SPOT, FROM, TO, Timeframe.H1);
        assertThat(checked("SOLUSDT-1h.csv").rows()).isEqualTo(72);
    }

    @Test
    void saysWhatTheExchangeSaysOfASymbolNobodyKnows() {
        Clock clock = Clock.fixed(exchange.now, ZoneOffset.UTC);
        BinanceRest rest = new BinanceRest(exchange.url(), Market.SPOT, clock, pause -> {});
        assertThatThrownBy(
                        () -> new Bars(rest).page(Symbol.of("NOSUCHUSDT"), Timeframe.H1, FROM, TO))
                .isInstanceOf(BinanceException.class)
                .hasMessageContaining("Invalid symbol");
        assertThat(exchange.asked("klines")).isOne();
    }

    @Test
    void takesAnAnswerThatIsNoListForNoProofOfAbsence() {
        exchange.faults.add(new BinanceStub.Fault(200, "{\"code\":0}", Map.of()));
        Clock clock = Clock.fixed(exchange.now, ZoneOffset.UTC);
        BinanceRest rest = new BinanceRest(exchange.url(), Market.SPOT, clock, pause -> {});
        assertThatThrownBy(() -> new Bars(rest).page(Symbol.of("SOLUSDT"), Timeframe.H1, FROM, TO))
                .hasMessageContaining("Expected a list");
    }
}
