package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.Bar;
import io.market7.wirevenue.book.Level;
import io.market7.wirevenue.book.Listing;
import io.market7.wirevenue.book.OrderDesk;
import io.market7.wirevenue.book.OrderSide;
import io.market7.wirevenue.book.Print;
import io.market7.wirevenue.book.VenueFault;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Public answers both markets give. */
final class MarketAnswers {

    private static final long DAY = 24 * 60 * 60_000L;

    private final OrderDesk desk;

    MarketAnswers(OrderDesk desk) {
        this.desk = desk;
    }

    static long interval(String text) {
        if (text.matches("(1|3|5|15|30)m|(1|2|4|6|8|12)h|1d|3d|1w")) {
            long number = Long.parseLong(text.substring(0, text.length() - 1));
            return switch (text.charAt(text.length() - 1)) {
                case 'm' -> number * 60_000;
                case 'h' -> number * 3_600_000;
                case 'd' -> number * DAY;
                default -> number * 7 * DAY;
            };
        }
        throw VenueFault.of(-1120, "Invalid interval.");
    }

    List<List<Object>> klines(Call call) {
        String symbol = call.required("symbol");
        long length = interval(call.required("interval"));
        long now = desk.now();
        List<Bar> bars =
                desk.tape(symbol)
                        .bars(
                                length,
                                call.number("startTime"),
                                Math.min(now, call.number("endTime", now)),
                                call.limit(500, 1_500));
        return bars.stream().map(each -> kline(each, length)).toList();
    }

    private static List<Object> kline(Bar bar, long length) {
        String half = Row.plain(bar.volume().divide(BigDecimal.valueOf(2)));
        return List.of(
                bar.openAt(),
                Row.eight(bar.open()),
                Row.eight(bar.high()),
                Row.eight(bar.low()),
                Row.eight(bar.close()),
                Row.plain(bar.volume()),
                bar.openAt() + length - 1,
                Row.plain(bar.quoteVolume()),
                bar.trades(),
                half,
                Row.plain(bar.quoteVolume().divide(BigDecimal.valueOf(2))),
                "0");
    }

    Object depth(Call call) {
        String symbol = call.required("symbol");
        int limit = call.limit(100, 5_000);
        long now = desk.now();
        return Row.of("lastUpdateId", now)
                .put("E", now)
                .put("T", now)
                .put("bids", levels(symbol, OrderSide.BUY, limit))
                .put("asks", levels(symbol, OrderSide.SELL, limit))
                .map();
    }

    private List<List<String>> levels(String symbol, OrderSide side, int limit) {
        return desk.book(symbol).levels(side).stream()
                .limit(limit)
                .map(each -> List.of(Row.eight(each.price()), Row.plain(each.quantity())))
                .toList();
    }

    List<Map<String, Object>> trades(Call call) {
        return prints(
                call,
                each ->
                        Row.of("id", each.id())
                                .eight("price", each.price())
                                .plain("qty", each.quantity())
                                .plain("quoteQty", each.price().multiply(each.quantity()))
                                .put("time", each.at())
                                .put("isBuyerMaker", each.sold())
                                .put("isBestMatch", true));
    }

    List<Map<String, Object>> aggregates(Call call) {
        return prints(call, MarketAnswers::aggregate);
    }

    static Row aggregate(Print print) {
        return Row.of("a", print.id())
                .eight("p", print.price())
                .plain("q", print.quantity())
                .put("f", print.id())
                .put("l", print.id())
                .put("T", print.at())
                .put("m", print.sold())
                .put("M", true);
    }

    private List<Map<String, Object>> prints(Call call, Function<Print, Row> writer) {
        return desk.tape(call.required("symbol")).prints(call.limit(500, 1_000)).stream()
                .map(each -> writer.apply(each).map())
                .toList();
    }

    /** Answers for one symbol, or all of them when none is named. */
    private Object each(Call call, Function<Listing, Row> writer) {
        if (call.has("symbol")) {
            return writer.apply(desk.listing(call.text("symbol"))).map();
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Listing listing : desk.listings()) {
            if (!call.has("symbols")
                    || call.text("symbols").contains('"' + listing.symbol() + '"')) {
                rows.add(writer.apply(listing).map());
            }
        }
        return rows;
    }

    Object price(Call call) {
        return each(
                call,
                each ->
                        Row.of("symbol", each.symbol())
                                .eight("price", desk.book(each.symbol()).last())
                                .put("time", desk.now()));
    }

    Object best(Call call) {
        return each(call, each -> best(each.symbol()));
    }

    Row best(String symbol) {
        Level bid = desk.book(symbol).levels(OrderSide.BUY).get(0);
        Level ask = desk.book(symbol).levels(OrderSide.SELL).get(0);
        return Row.of("symbol", symbol)
                .eight("bidPrice", bid.price())
                .plain("bidQty", bid.quantity())
                .eight("askPrice", ask.price())
                .plain("askQty", ask.quantity())
                .put("time", desk.now());
    }

    Object day(Call call) {
        return each(call, this::day);
    }

    /** The day as spot tells it, with the best prices; futures leave them out. */
    Object dayWithBest(Call call) {
        return each(
                call,
                each -> {
                    Row row = day(each);
                    Map<String, Object> best = best(each.symbol()).map();
                    best.remove("time");
                    best.forEach(row::put);
                    return row.put("prevClosePrice", row.map().get("openPrice"));
                });
    }

    private Row day(Listing listing) {
        long now = desk.now();
        BigDecimal last = desk.book(listing.symbol()).last();
        Bar traded = desk.tape(listing.symbol()).day(now);
        BigDecimal zero = BigDecimal.ZERO;
        Bar bar = traded != null ? traded : new Bar(now, last, last, last, last, zero, zero, 0);
        BigDecimal average =
                bar.volume().signum() == 0
                        ? last
                        : bar.quoteVolume().divide(bar.volume(), MathContext.DECIMAL64);
        BigDecimal change = last.subtract(bar.open());
        return Row.of("symbol", listing.symbol())
                .eight("priceChange", change)
                .put(
                        "priceChangePercent",
                        Row.plain(
                                change.movePointRight(2).divide(bar.open(), MathContext.DECIMAL32)))
                .eight("weightedAvgPrice", average)
                .eight("lastPrice", last)
                .plain("lastQty", listing.minQuantity())
                .eight("openPrice", bar.open())
                .eight("highPrice", bar.high())
                .eight("lowPrice", bar.low())
                .plain("volume", bar.volume())
                .plain("quoteVolume", bar.quoteVolume())
                .put("openTime", now - DAY)
                .put("closeTime", now)
                .put("firstId", 1)
                .put("lastId", bar.trades())
                .put("count", bar.trades());
    }
}
