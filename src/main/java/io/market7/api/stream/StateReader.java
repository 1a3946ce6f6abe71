package io.market7.api.stream;

import io.market7.api.deals.DealView;
import io.market7.api.status.StatusReader;
import io.market7.cycle.MarketState;
import io.market7.cycle.live.LoopHealth;
import io.market7.cycle.live.TradingLoop;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the states that topics tell, as JSON. */
@Component
class StateReader {

    private static final List<Timeframe> TIMEFRAMES =
            List.of(Timeframe.M15, Timeframe.H1, Timeframe.H4);

    private final TradingLoop loop;
    private final StatusReader status;
    private final JsonMapper json;
    private final Clock clock;

    StateReader(TradingLoop loop, StatusReader status, JsonMapper json, Clock clock) {
        this.loop = loop;
        this.status = status;
        this.json = json;
        this.clock = clock;
    }

    /** Publishes what every topic says now. */
    void publishTo(LatestEvents events) {
        MarketEvent market = loop.market(this::market);
        if (market.at() != null) {
            events.publish(Topic.MARKET, text(market));
        }
        events.publish(Topic.DEALS, text(deals()));
        events.publish(Topic.CONTROL, text(control(loop.health())));
        events.publish(
                Topic.RULESETS,
                text(new RulesetsEvent(status.inForce(), status.stale(), status.waiting())));
    }

    /** Reads between two instants, so that bars and prices are of the same one. */
    private MarketEvent market(MarketState market) {
        LoopHealth health = loop.health();
        SortedMap<String, BigDecimal> prices = new TreeMap<>();
        for (Symbol symbol : market.symbols()) {
            market.lastPrice(symbol).ifPresent(price -> prices.put(symbol.name(), price));
        }
        SortedMap<String, Instant> closedAt = new TreeMap<>();
        Instant at = health.lastBarAt();
        if (at != null) {
            TIMEFRAMES.forEach(each -> closedAt.put(each.label(), each.openOf(at)));
        }
        return new MarketEvent(at, health.lastBarSeenAt(), prices, closedAt);
    }

    private DealsEvent deals() {
        List<DealView> open = loop.venue().book().deals().stream().map(DealView::open).toList();
        return new DealsEvent(open, loop.venue().closedDeals().size());
    }

    private ControlEvent control(LoopHealth health) {
        return new ControlEvent(
                health.mode().name(), health.phase().name(), health.fresh(clock.instant()));
    }

    private String text(Object value) {
        return json.writeValueAsString(value);
    }
}
