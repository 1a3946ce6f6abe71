package io.market7.wirevenue;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.market.SymbolCandle;
import io.market7.market.binance.BinanceFeed;
import io.market7.market.binance.FeedOptions;
import io.market7.market.redis.Await;
import io.market7.wirevenue.book.Bar;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The service's own feed of Binance, pointed at the venue: history and what comes after it. */
class FeedOnWireTest {

    private static final Symbol BTC = Symbol.of("BTCUSDT");

    private final TestClock clock = new TestClock();
    private final List<SymbolCandle> fed = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @EnumSource(
            value = FeedOptions.Source.class,
            names = {"SPOT", "FUTURES"})
    void readsEveryBarOfTheVenueOnce(FeedOptions.Source source) throws Exception {
        Instant start = clock.instant();
        WireVenueOptions options = WireVenueOptions.usual(0, "key", "secret").withHistory(600);
        try (WireVenue venue = WireVenue.open(options, clock)) {
            BinanceFeed feed =
                    new BinanceFeed(
                            options(venue, source),
                            start.minus(Duration.ofHours(8)),
                            gap -> {
                                throw new AssertionError("gap " + gap);
                            },
                            clock,
                            pause -> Thread.sleep(2));
            Thread reader = new Thread(() -> read(feed), "reader");
            reader.setDaemon(true);
            reader.start();
            Await.until(() -> bars().size() == 96);
            String market = source.name().toLowerCase(Locale.ROOT);
            Await.until(() -> venue.streams(market) == 1);
            for (int i = 0; i < 5; i++) {
                venue.print(
                        "BTCUSDT",
                        new BigDecimal("50000.0").add(new BigDecimal(i)),
                        BigDecimal.ONE);
                clock.pass(Duration.ofMinutes(1));
                venue.tick();
            }
            Await.until(() -> bars().size() == 97);
            SymbolCandle last = bars().get(96);
            assertThat(last.candle().openAt()).isEqualTo(start);
            assertThat(last.candle().close()).isEqualByComparingTo("50004");
            List<Bar> told =
                    venue.spot().tape("BTCUSDT").bars(300_000, null, start.toEpochMilli(), 97);
            assertThat(bars().stream().map(each -> each.candle().volume().stripTrailingZeros()))
                    .isEqualTo(
                            told.stream().map(each -> each.volume().stripTrailingZeros()).toList());
            feed.close();
            reader.join(10_000);
        }
    }

    private static FeedOptions options(WireVenue venue, FeedOptions.Source source) {
        return new FeedOptions(
                List.of(BTC),
                Timeframe.M5,
                source,
                Map.of(Market.SPOT, venue.url(), Market.FUTURES, venue.url()),
                Map.of(
                        Market.SPOT, venue.streamUrl("spot"),
                        Market.FUTURES, venue.streamUrl("futures")),
                Duration.ofSeconds(3),
                Duration.ofHours(1),
                Duration.ofHours(23));
    }

    private void read(BinanceFeed feed) {
        for (Optional<SymbolCandle> next = feed.next(); next.isPresent(); next = feed.next()) {
            fed.add(next.get());
        }
    }

    private List<SymbolCandle> bars() {
        return fed.stream().filter(each -> each.candle().timeframe() == Timeframe.M5).toList();
    }
}
