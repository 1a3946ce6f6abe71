package io.market7.market.binance;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.market.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The markets a feed takes its symbols from: whom to ask, what streams, and what time it is. */
final class Exchange {

    private static final System.Logger LOG = System.getLogger(Exchange.class.getName());
    private static final Duration MEASURED_EVERY = Duration.ofMinutes(15);
    private static final Duration ALARM = Duration.ofMillis(500);

    private final FeedOptions options;
    private final Clock clock;
    private final Map<Market, BinanceRest> rests = new EnumMap<>(Market.class);
    private final Map<Market, StreamKeeper> streams = new EnumMap<>(Market.class);
    private Map<Symbol, Market> markets;
    private ServerTime time;
    private BinanceRest timeOf;
    private Instant measuredAt;

    private Exchange(FeedOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    static Exchange open(FeedOptions options, ArrivedBars arrived, Clock clock, Sleeper sleeper)
            throws InterruptedException {
        Exchange exchange = new Exchange(options, clock);
        Map<Market, Set<Symbol>> trading = new EnumMap<>(Market.class);
        for (Market market : allowed(options.source())) {
            BinanceRest rest =
                    new BinanceRest(options.restUrls().get(market), market, clock, sleeper);
            exchange.rests.put(market, rest);
            trading.put(market, ExchangeRules.of(rest).instruments().keySet());
        }
        exchange.markets = SourceChoice.of(options.symbols(), trading);
        for (Market market : Set.copyOf(exchange.markets.values())) {
            List<Symbol> symbols =
                    options.symbols().stream()
                            .filter(each -> exchange.markets.get(each) == market)
                            .toList();
            String url = options.streamUrls().get(market);
            exchange.streams.put(
                    market, new StreamKeeper(url, symbols, options, arrived::offer, clock));
            exchange.timeOf = exchange.rests.get(market);
        }
        exchange.time = ServerTime.of(exchange.timeOf);
        exchange.measured();
        return exchange;
    }

    private static List<Market> allowed(FeedOptions.Source source) {
        return switch (source) {
            case AUTO -> List.of(Market.SPOT, Market.FUTURES);
            case SPOT -> List.of(Market.SPOT);
            case FUTURES -> List.of(Market.FUTURES);
        };
    }

    private void measured() {
        measuredAt = clock.instant();
        if (time.offset().abs().compareTo(ALARM) > 0) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "This machine''s clock is {0} ms off the exchange''s. Expected at most {1} ms.",
                    time.offset().toMillis(),
                    ALARM.toMillis());
        }
    }

    /** Looks after streams and clock. */
    void tick() throws InterruptedException {
        streams.values().forEach(StreamKeeper::tick);
        if (measuredAt.plus(MEASURED_EVERY).isBefore(clock.instant())) {
            time.measure(timeOf);
            measured();
        }
    }

    /** Returns the exchange's time. */
    Instant now() {
        return time.now();
    }

    /** Returns the market of each symbol, chosen once. */
    Map<Symbol, Market> markets() {
        return markets;
    }

    List<Candle> bars(Symbol symbol, Instant from, Instant closedAt) throws InterruptedException {
        return new Bars(rest(symbol)).all(symbol, options.base(), from, closedAt);
    }

    List<Candle> page(Symbol symbol, Instant from, Instant closedAt) throws InterruptedException {
        return new Bars(rest(symbol)).page(symbol, options.base(), from, closedAt);
    }

    private BinanceRest rest(Symbol symbol) {
        return rests.get(markets.get(symbol));
    }

    int streamsOpened() {
        return streams.values().stream().mapToInt(StreamKeeper::opened).sum();
    }

    void close() {
        streams.values().forEach(StreamKeeper::close);
    }
}
