package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.Bar;
import io.market7.wirevenue.book.DeskListener;
import io.market7.wirevenue.book.OrderDesk;
import io.market7.wirevenue.book.Print;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Market streams both markets have: trades, bars, best prices. */
abstract class MarketStreams implements DeskListener {

    private final String market;
    private final OrderDesk desk;
    private final StreamHub hub;
    private final Map<String, Long> openBars = new HashMap<>();

    MarketStreams(String market, OrderDesk desk, StreamHub hub) {
        this.market = market;
        this.desk = desk;
        this.hub = hub;
    }

    final StreamHub hub() {
        return hub;
    }

    @Override
    public void print(String symbol, Print print) {
        String name = symbol.toLowerCase(Locale.ROOT);
        long now = desk.now();
        hub.publish(
                market,
                name + "@aggTrade",
                event("aggTrade", now, symbol, MarketAnswers.aggregate(print)));
        hub.publish(
                market,
                name + "@trade",
                Row.of("e", "trade")
                        .put("E", now)
                        .put("s", symbol)
                        .put("t", print.id())
                        .eight("p", print.price())
                        .plain("q", print.quantity())
                        .put("T", print.at())
                        .put("m", print.sold())
                        .put("M", true)
                        .map());
        Map<String, Object> best = new MarketAnswers(desk).best(symbol).map();
        hub.publish(
                market,
                name + "@bookTicker",
                Row.of("e", "bookTicker")
                        .put("u", now)
                        .put("s", symbol)
                        .put("b", best.get("bidPrice"))
                        .put("B", best.get("bidQty"))
                        .put("a", best.get("askPrice"))
                        .put("A", best.get("askQty"))
                        .put("T", now)
                        .put("E", now)
                        .map());
        bars(symbol);
    }

    private static Map<String, Object> event(String type, long at, String symbol, Row fields) {
        Row row = Row.of("e", type).put("E", at).put("s", symbol);
        fields.map().forEach(row::put);
        return row.map();
    }

    /** Tells the bars of a symbol that were closed since the last time, and those open. */
    final void bars(String symbol) {
        String prefix = symbol.toLowerCase(Locale.ROOT) + "@kline_";
        for (String stream : hub.wanted(market)) {
            if (stream.startsWith(prefix)) {
                bar(symbol, stream, stream.substring(prefix.length()));
            }
        }
    }

    private void bar(String symbol, String stream, String interval) {
        long length = MarketAnswers.interval(interval);
        long now = desk.now();
        long openAt = now - now % length;
        Long known = openBars.put(stream, openAt);
        if (known != null && known < openAt) {
            say(symbol, stream, interval, known, true);
        }
        say(symbol, stream, interval, openAt, false);
    }

    private void say(String symbol, String stream, String interval, long openAt, boolean closed) {
        long length = MarketAnswers.interval(interval);
        List<Bar> bars = desk.tape(symbol).bars(length, openAt, openAt, 1);
        if (bars.isEmpty()) {
            return;
        }
        Bar bar = bars.get(0);
        String half = Row.plain(bar.volume().divide(BigDecimal.valueOf(2)));
        Map<String, Object> body =
                Row.of("t", openAt)
                        .put("T", openAt + length - 1)
                        .put("s", symbol)
                        .put("i", interval)
                        .put("f", -1)
                        .put("L", -1)
                        .eight("o", bar.open())
                        .eight("c", bar.close())
                        .eight("h", bar.high())
                        .eight("l", bar.low())
                        .plain("v", bar.volume())
                        .put("n", bar.trades())
                        .put("x", closed)
                        .plain("q", bar.quoteVolume())
                        .put("V", half)
                        .plain("Q", bar.quoteVolume().divide(BigDecimal.valueOf(2)))
                        .put("B", "0")
                        .map();
        hub.publish(
                market,
                stream,
                Row.of("e", "kline").put("E", desk.now()).put("s", symbol).put("k", body).map());
    }
}
