package io.market7.api.stream;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.SortedMap;

/**
 * The market at its last closed bars.
 *
 * @param at close of the newest bars, market time
 * @param seenAt when they came, wall clock
 * @param prices last price by symbol
 * @param closedAt close of the newest bar by timeframe, market time
 */
public record MarketEvent(
        Instant at,
        Instant seenAt,
        SortedMap<String, BigDecimal> prices,
        SortedMap<String, Instant> closedAt) {}
