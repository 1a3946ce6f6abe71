package io.market7.market.binance;

import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What is fed, and how patient the feed is.
 *
 * @param symbols traded pairs
 * @param base shortest bars; longer ones are made from them
 * @param source where candles come from
 * @param restUrls where each market answers
 * @param streamUrls where each market streams
 * @param grace how long after a close its bar may take to come by stream, before it is asked for
 * @param silence how long a stream may say nothing before it is opened again
 * @param streamAge age at which a stream is replaced, below the day after which the exchange cuts
 *     it
 */
public record FeedOptions(
        List<Symbol> symbols,
        Timeframe base,
        Source source,
        Map<Market, String> restUrls,
        Map<Market, String> streamUrls,
        Duration grace,
        Duration silence,
        Duration streamAge) {

    /** Where candles of a symbol come from. */
    public enum Source {
        /** Futures where a contract trades, spot otherwise. */
        AUTO,
        /** Spot only. */
        SPOT,
        /** Futures only. */
        FUTURES
    }

    public FeedOptions {
        symbols = symbols.stream().sorted().toList();
        restUrls = Map.copyOf(restUrls);
        streamUrls = Map.copyOf(streamUrls);
    }
}
