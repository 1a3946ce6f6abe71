package io.market7.market.binance;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Closed bars of one market, page by page. */
public final class Bars {

    private final BinanceRest rest;

    /** Asks {@code rest}. */
    public Bars(BinanceRest rest) {
        this.rest = rest;
    }

    /**
     * Returns the first closed bars of a span, oldest first, at most one page.
     *
     * @param from earliest open
     * @param closedAt bars that close later are not closed yet, and left out
     * @throws BinanceException when the answer is none, or no bars
     */
    public List<Candle> page(Symbol symbol, Timeframe timeframe, Instant from, Instant closedAt)
            throws InterruptedException {
        Instant lastOpen = closedAt.minus(timeframe.length());
        List<Candle> bars = new ArrayList<>();
        if (lastOpen.isBefore(from)) {
            return bars;
        }
        String query =
                "klines?symbol=%s&interval=%s&startTime=%d&endTime=%d&limit=%d"
                        .formatted(
                                symbol,
                                timeframe.label(),
                                from.toEpochMilli(),
                                lastOpen.toEpochMilli(),
                                rest.paths().mostBars());
        for (JsonNode row : rest.rows(query, rest.paths().barsWeight())) {
            Candle bar = bar(symbol, timeframe, row);
            boolean late = bar.closeAt().isAfter(closedAt);
            boolean follows = bars.isEmpty() || bar.openAt().isAfter(last(bars).openAt());
            if (!late && follows && !bar.openAt().isBefore(from)) {
                bars.add(bar);
            }
        }
        return bars;
    }

    /** Returns every closed bar of a span. */
    public List<Candle> all(Symbol symbol, Timeframe timeframe, Instant from, Instant closedAt)
            throws InterruptedException {
        List<Candle> all = new ArrayList<>();
        List<Candle> page = page(symbol, timeframe, from, closedAt);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page(symbol, timeframe, last(page).closeAt(), closedAt);
        }
        return all;
    }

    private static Candle last(List<Candle> bars) {
        return bars.get(bars.size() - 1);
    }

    private static Candle bar(Symbol symbol, Timeframe timeframe, JsonNode row) {
        try {
            return new Candle(
                    timeframe,
                    Instant.ofEpochMilli(row.path(0).asLong()),
                    decimal(row.path(1)),
                    decimal(row.path(2)),
                    decimal(row.path(3)),
                    decimal(row.path(4)),
                    decimal(row.path(5)),
                    decimal(row.path(7)));
        } catch (IllegalArgumentException e) {
            throw BinanceException.lasting(
                    "A bar of %s %s is %s. Expected a kline: %s"
                            .formatted(symbol, timeframe.label(), row, e.getMessage()));
        }
    }

    static BigDecimal decimal(JsonNode node) {
        if (!node.isString() && !node.isNumber()) {
            throw new IllegalArgumentException("found %s where a number stands".formatted(node));
        }
        return new BigDecimal(node.asString());
    }
}
