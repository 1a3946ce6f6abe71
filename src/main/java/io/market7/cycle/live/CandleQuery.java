package io.market7.cycle.live;

import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.time.Instant;

/**
 * Which closed bars are wanted: the newest of a span.
 *
 * @param symbol traded pair
 * @param timeframe length of the bars
 * @param from earliest open, inclusive; null for any
 * @param to latest open, exclusive; null for any
 * @param limit most bars; at least 1
 */
public record CandleQuery(Symbol symbol, Timeframe timeframe, Instant from, Instant to, int limit) {

    boolean contains(Instant openAt) {
        return (from == null || !openAt.isBefore(from)) && (to == null || openAt.isBefore(to));
    }
}
