package io.market7.market.binance;

import io.market7.domain.leverage.FundingRate;
import io.market7.domain.leverage.MarkPrice;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What only contracts have: a mark price and funding. */
public final class Contracts {

    private static final int MOST_STAMPS = 1_000;

    private final BinanceRest rest;

    /**
     * @param rest asks the market of contracts
     */
    public Contracts(BinanceRest rest) {
        this.rest = rest;
    }

    /**
     * A bar of mark prices.
     *
     * @param openAt open of the bar
     * @param prices open, high, low and close
     */
    public record MarkRow(Instant openAt, List<BigDecimal> prices) {}

    /** Returns the mark price now. */
    public MarkPrice mark(Symbol symbol) throws InterruptedException {
        JsonNode answer = rest.get("premiumIndex?symbol=" + symbol, 1);
        return new MarkPrice(Bars.decimal(answer.path("markPrice")));
    }

    /** Returns the volume of the last 24 hours, quote. */
    public BigDecimal quoteVolume24h(Symbol symbol) throws InterruptedException {
        return Bars.decimal(rest.get("ticker/24hr?symbol=" + symbol, 1).path("quoteVolume"));
    }

    /** Returns the funding stamps of a span, oldest first, at most one page. */
    public List<FundingRate> funding(Symbol symbol, Instant from, Instant until)
            throws InterruptedException {
        String query =
                "fundingRate?symbol=%s&startTime=%d&endTime=%d&limit=%d"
                        .formatted(
                                symbol, from.toEpochMilli(), until.toEpochMilli() - 1, MOST_STAMPS);
        List<FundingRate> stamps = new ArrayList<>();
        for (JsonNode row : rest.rows(query, 1)) {
            stamps.add(
                    new FundingRate(
                            Instant.ofEpochMilli(row.path("fundingTime").asLong()),
                            Bars.decimal(row.path("fundingRate"))));
        }
        return stamps;
    }

    /** Returns closed hours of mark prices, oldest first, at most one page. */
    public List<MarkRow> marks(Symbol symbol, Instant from, Instant closedAt)
            throws InterruptedException {
        Instant lastOpen = closedAt.minus(Timeframe.H1.length());
        List<MarkRow> rows = new ArrayList<>();
        if (lastOpen.isBefore(from)) {
            return rows;
        }
        String query =
                "markPriceKlines?symbol=%s&interval=1h&startTime=%d&endTime=%d&limit=%d"
                        .formatted(
                                symbol,
                                from.toEpochMilli(),
                                lastOpen.toEpochMilli(),
                                rest.paths().mostBars());
        for (JsonNode row : rest.rows(query, rest.paths().barsWeight())) {
            Instant openAt = Instant.ofEpochMilli(row.path(0).asLong());
            if (!openAt.isBefore(from) && !openAt.isAfter(lastOpen)) {
                rows.add(
                        new MarkRow(
                                openAt,
                                List.of(
                                        Bars.decimal(row.path(1)),
                                        Bars.decimal(row.path(2)),
                                        Bars.decimal(row.path(3)),
                                        Bars.decimal(row.path(4)))));
            }
        }
        return rows;
    }
}
