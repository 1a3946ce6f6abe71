package io.market7.wiring;

import io.market7.api.deals.DealView;
import io.market7.codec.IndicatorsWriter;
import io.market7.cycle.Alert;
import io.market7.cycle.MarketState;
import io.market7.cycle.live.CandleQuery;
import io.market7.cycle.live.LoopHealth;
import io.market7.cycle.live.TradingLoop;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.Question;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.execution.BarOutcome;
import io.market7.market.redis.RedisWrite;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Says what the copy in Redis holds, key by key. */
final class RedisViews {

    private static final List<Timeframe> CANDLES =
            List.of(Timeframe.M15, Timeframe.H1, Timeframe.H4);

    private final Supplier<TradingLoop> loop;
    private final JsonMapper json;
    private final int mostCandles;
    private final Map<String, Instant> candlesUntil = new HashMap<>();

    RedisViews(Supplier<TradingLoop> loop, JsonMapper json, int mostCandles) {
        this.loop = loop;
        this.json = json;
        this.mostCandles = mostCandles;
    }

    /**
     * The market between two instants, unchangeable.
     *
     * @param at close of the newest bars
     * @param indicators latest records by symbol
     * @param prices last price by symbol
     */
    record Moment(
            Instant at,
            Map<Symbol, Map<Timeframe, Indicators>> indicators,
            Map<String, BigDecimal> prices) {}

    /** Takes note of the market, on the thread that moves it. */
    Moment moment(Instant at) {
        return loop.get().market(market -> noted(at, market));
    }

    private static Moment noted(Instant at, MarketState market) {
        Map<Symbol, Map<Timeframe, Indicators>> indicators = new TreeMap<>();
        Map<String, BigDecimal> prices = new TreeMap<>();
        for (Symbol symbol : market.symbols()) {
            indicators.put(symbol, market.indicators(symbol));
            market.lastPrice(symbol).ifPresent(price -> prices.put(symbol.name(), price));
        }
        return new Moment(at, indicators, prices);
    }

    /** Returns the states after an instant: status, market, deals, indicators, new candles. */
    List<RedisWrite> instant(Moment moment) {
        List<RedisWrite> writes = new ArrayList<>();
        LoopHealth health = loop.get().health();
        writes.add(
                state(
                        "status",
                        Map.of(
                                "at", moment.at(),
                                "phase", health.phase(),
                                "mode", health.mode(),
                                "decisions", health.decisions(),
                                "errors", health.errors())));
        writes.add(state("market", Map.of("at", moment.at(), "prices", moment.prices())));
        writes.add(state("deals", Map.of("at", moment.at(), "open", deals())));
        moment.indicators().forEach((symbol, each) -> writes.add(indicators(symbol, each)));
        moment.indicators().keySet().forEach(symbol -> candles(symbol, moment.at(), writes));
        return writes;
    }

    private List<DealView> deals() {
        return loop.get().venue().book().deals().stream().map(DealView::open).toList();
    }

    private static RedisWrite indicators(Symbol symbol, Map<Timeframe, Indicators> records) {
        return new RedisWrite.State("indicators:" + symbol, IndicatorsWriter.text(records));
    }

    private void candles(Symbol symbol, Instant at, List<RedisWrite> writes) {
        for (Timeframe timeframe : CANDLES) {
            String name = "candles:" + symbol + ":" + timeframe.label();
            Instant until = timeframe.openOf(at);
            if (!until.equals(candlesUntil.put(name, until))) {
                List<Candle> bars =
                        loop.get()
                                .candles(
                                        new CandleQuery(
                                                symbol, timeframe, null, null, mostCandles));
                writes.add(state(name, rows(bars)));
            }
        }
    }

    private static List<List<Object>> rows(List<Candle> bars) {
        return bars.stream()
                .map(
                        bar ->
                                List.<Object>of(
                                        bar.openAt().toEpochMilli(),
                                        bar.open().toPlainString(),
                                        bar.high().toPlainString(),
                                        bar.low().toPlainString(),
                                        bar.close().toPlainString(),
                                        bar.volume().toPlainString()))
                .toList();
    }

    /** Returns a decision as an event, with the scores it knew and the leader's state. */
    List<RedisWrite> decision(Decision decision) {
        List<RedisWrite> writes = new ArrayList<>();
        String symbol = decision.subject().symbol().name();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", decision.id());
        told.put("question", decision.question().label());
        told.put("symbol", symbol);
        told.put("at", decision.at());
        told.put("outcome", decision.outcome());
        writes.addAll(event("decision", told));
        if (decision.question() == Question.BTC) {
            writes.add(state("btc", decision.btc()));
        } else {
            writes.add(
                    state(
                            "scores:" + symbol + ":" + decision.question().label(),
                            Map.of(
                                    "at", decision.at(),
                                    "scores", decision.scores(),
                                    "models", decision.models())));
        }
        return writes;
    }

    /** Returns every fill as an event. */
    List<RedisWrite> fills(BarOutcome outcome) {
        return outcome.fills().stream().flatMap(fill -> event("fill", fill).stream()).toList();
    }

    /** Returns an alert as an event. */
    List<RedisWrite> alert(Alert alert) {
        return event("alert", Map.of("rule", alert.rule(), "text", alert.text()));
    }

    /** Returns something that happened. */
    List<RedisWrite> event(String kind, Object told) {
        return List.of(new RedisWrite.Event(kind, json.writeValueAsString(told)));
    }

    private RedisWrite state(String name, Object state) {
        return new RedisWrite.State(name, json.writeValueAsString(state));
    }
}
