package io.market7.market.binance;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.market.Gap;
import io.market7.market.SymbolCandle;
import io.market7.market.redis.Await;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BinanceFeedTest {

    private static final Instant NOW = Instant.parse("2025-06-10T00:00:01Z");
    private static final long STEP = 300_000;

    private final List<Gap> gaps = new CopyOnWriteArrayList<>();
    private final List<SymbolCandle> fed = new CopyOnWriteArrayList<>();
    private BinanceStub exchange;
    private StreamStub stream;
    private BinanceFeed feed;
    private Thread reader;

    @BeforeEach
    void start() throws IOException {
        exchange = new BinanceStub();
        exchange.now = NOW;
        stream = new StreamStub();
        feed = feed(Duration.ofHours(23));
        reader = new Thread(this::read, "reader");
        reader.setDaemon(true);
    }

    private BinanceFeed feed(Duration streamAge) {
        return new BinanceFeed(
                new FeedOptions(
                        List.of(Symbol.of("SOLUSDT")),
                        Timeframe.M5,
                        FeedOptions.Source.SPOT,
                        Map.of(Market.SPOT, exchange.url()),
                        Map.of(Market.SPOT, stream.url()),
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(60),
                        streamAge),
                NOW.minus(Duration.ofHours(8)),
                gaps::add,
                new ExchangeClock(),
                pause -> Thread.sleep(2));
    }

    @AfterEach
    void stop() throws Exception {
        feed.close();
        reader.join(10_000);
        assertThat(reader.isAlive()).isFalse();
        exchange.close();
        stream.close();
    }

    /** This machine's clock, kept in step with the stub's. */
    private final class ExchangeClock extends Clock {
        @Override
        public Instant instant() {
            return exchange.now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private void read() {
        for (Optional<SymbolCandle> next = feed.next(); next.isPresent(); next = feed.next()) {
            fed.add(next.get());
        }
    }

    private List<Candle> bars() {
        return fed.stream()
                .map(SymbolCandle::candle)
                .filter(each -> each.timeframe() == Timeframe.M5)
                .toList();
    }

    private void awaitLast(String closeAt) {
        Instant expected = Instant.parse(closeAt);
        Await.until(
                () -> {
                    List<Candle> seen = bars();
                    return !seen.isEmpty() && seen.get(seen.size() - 1).closeAt().equals(expected);
                });
    }

    private void begin() {
        reader.start();
        awaitLast("2025-06-10T00:00:00Z");
        Await.until(() -> !stream.open.isEmpty());
    }

    private void streamed(String openAt, boolean closed) {
        stream.bar("SOLUSDT", "5m", Instant.parse(openAt).toEpochMilli(), STEP, closed);
    }

    /** Every bar once, on the grid, none missing. */
    private void assertWhole() {
        List<Candle> bars = bars();
        for (int i = 1; i < bars.size(); i++) {
            assertThat(bars.get(i).openAt()).isEqualTo(bars.get(i - 1).closeAt());
        }
        List<SymbolCandle> sorted = new ArrayList<>(fed);
        sorted.sort(SymbolCandle.ORDER);
        assertThat(fed).isEqualTo(sorted);
    }

    @Test
    void handsOnTheHistoryAndLongerBarsAndThenWhatTheStreamSaysIsClosed() {
        begin();
        assertThat(bars()).hasSize(96);
        assertThat(fed.stream().filter(each -> each.candle().timeframe() == Timeframe.H4).count())
                .isEqualTo(2);
        long asked = exchange.asked("klines");
        stream.say(
                "{\"data\":{\"k\":{\"t\":1749513600000,\"s\":\"SOLUSDT\",\"i\":\"5m\",\"o\":\"7\",\"c\":\"7\",\"h\":\"7\",\"l\":\"7\",\"v\":\"1\",\"x\":false,\"q\":\"7\"}}}");
        streamed("2025-06-10T00:00:00Z", true);
        awaitLast("2025-06-10T00:05:00Z");
        assertThat(bars().get(96).close()).isNotEqualByComparingTo("7");
        assertThat(exchange.asked("klines")).isEqualTo(asked);
        assertThat(stream.asked.get(0)).contains("/stream?streams=solusdt@kline_5m");
        assertWhole();
    }

    @Test
    void asksForABarThatDidNotComeAndDropsTheOneThatComesLate() {
        begin();
        exchange.now = Instant.parse("2025-06-10T00:05:04Z");
        awaitLast("2025-06-10T00:05:00Z");
        // silent for so long, the stream is opened again
        exchange.now = Instant.parse("2025-06-10T00:05:20Z");
        Await.until(() -> feed.streamsOpened() == 2 && stream.asked.size() == 2);
        streamed("2025-06-10T00:00:00Z", true);
        streamed("2025-06-10T00:05:00Z", true);
        awaitLast("2025-06-10T00:10:00Z");
        assertWhole();
        assertThat(gaps).isEmpty();
    }

    @Test
    void fetchesAWholeOutageInOneGo() {
        begin();
        long asked = exchange.asked("klines");
        exchange.now = Instant.parse("2025-06-10T02:00:04Z");
        awaitLast("2025-06-10T02:00:00Z");
        assertThat(bars()).hasSize(96 + 24);
        assertThat(exchange.asked("klines")).isEqualTo(asked + 1);
        assertWhole();
    }

    @Test
    void tellsABarTheExchangeDoesNotHaveAndGoesOn() {
        begin();
        exchange.missingOpens.add(Instant.parse("2025-06-10T00:00:00Z").toEpochMilli());
        exchange.now = Instant.parse("2025-06-10T00:10:04Z");
        awaitLast("2025-06-10T00:10:00Z");
        assertThat(gaps).hasSize(1);
        assertThat(gaps.get(0).from()).isEqualTo(Instant.parse("2025-06-10T00:00:00Z"));
    }

    @Test
    void takesNoAnswerForNoProofThatThereIsNoBar() {
        begin();
        synchronized (exchange.faults) {
            for (int i = 0; i < 14; i++) {
                exchange.faults.add(new BinanceStub.Fault(502, "", Map.of()));
            }
        }
        exchange.now = Instant.parse("2025-06-10T00:05:04Z");
        awaitLast("2025-06-10T00:05:00Z");
        assertThat(gaps).isEmpty();
        assertWhole();
    }

    @Test
    void opensTheStreamAgainWhenItIsCutOrSilent() throws Exception {
        begin();
        stream.cut();
        exchange.now = NOW.plusSeconds(10);
        Await.until(
                () -> {
                    exchange.now = exchange.now.plusMillis(500);
                    return feed.streamsOpened() == 2;
                });
        Await.until(() -> stream.open.size() == 1);
        exchange.now = exchange.now.plusSeconds(61);
        Await.until(
                () -> {
                    exchange.now = exchange.now.plusMillis(500);
                    return feed.streamsOpened() == 3;
                });
    }

    @Test
    void replacesAnOldStreamOnlyWhenTheNewOneHasSpoken() {
        feed = feed(Duration.ofSeconds(40));
        begin();
        exchange.now = NOW.plusSeconds(41);
        Await.until(() -> stream.open.size() == 2);
        assertThat(feed.streamsOpened()).isEqualTo(2);
        streamed("2025-06-10T00:00:00Z", true);
        awaitLast("2025-06-10T00:05:00Z");
        Await.until(
                () -> {
                    stream.say("{}");
                    return stream.open.size() == 1;
                });
        streamed("2025-06-10T00:05:00Z", true);
        awaitLast("2025-06-10T00:10:00Z");
        assertThat(bars()).hasSize(98);
        assertWhole();
    }

    @Test
    void outlivesAStreamThatTalksNonsense() {
        begin();
        stream.say("no json");
        stream.say("{\"data\":{\"k\":{\"x\":true,\"i\":\"5m\",\"s\":\"?\"}}}");
        exchange.now = Instant.parse("2025-06-10T00:05:04Z");
        awaitLast("2025-06-10T00:05:00Z");
        assertWhole();
    }

    @Test
    void choosesOneMarketForEachSymbolAndNamesThoseThatTradeNowhere() {
        Symbol sol = Symbol.of("SOLUSDT");
        Symbol one = Symbol.of("ONEUSDT");
        Map<Market, java.util.Set<Symbol>> trading =
                Map.of(
                        Market.SPOT, java.util.Set.of(sol, one),
                        Market.FUTURES, java.util.Set.of(sol));
        assertThat(SourceChoice.of(List.of(sol, one), trading))
                .containsEntry(sol, Market.FUTURES)
                .containsEntry(one, Market.SPOT);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> SourceChoice.of(List.of(Symbol.of("XUSDT")), trading))
                .hasMessageContaining("XUSDT");
    }
}
