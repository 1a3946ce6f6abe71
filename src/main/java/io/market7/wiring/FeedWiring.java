package io.market7.wiring;

import io.market7.cycle.live.FeedSource;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.market.GapListener;
import io.market7.market.RecordedFeed;
import io.market7.market.RecordedRequest;
import io.market7.market.Simulation;
import io.market7.settings.Market7Settings;
import io.market7.settings.RecordedSettings;
import io.market7.settings.SimulatedSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires where candles come from. */
@Configuration(proxyBeanMethods = false)
public class FeedWiring {

    private static final Duration HISTORY = Duration.ofDays(40);

    @Bean
    FeedSource feedSource(Market7Settings settings, Clock clock) {
        return switch (settings.feed()) {
            case SIMULATED -> simulated(settings.simulated(), clock);
            case RECORDED -> recorded(settings.recorded(), clock);
            case BINANCE -> BinanceSource.of(settings.binance(), clock);
        };
    }

    private static FeedSource simulated(SimulatedSettings settings, Clock clock) {
        Simulation simulation = Simulation.of(settings.seed(), settings.startAt());
        Duration history = Duration.ofDays(settings.historyDays());
        return FeedSource.simulated(simulation, history, pace(settings.speed(), clock));
    }

    private static FeedSource recorded(RecordedSettings settings, Clock clock) {
        Timeframe base = Timeframe.of(settings.base());
        List<Symbol> symbols = settings.symbols().stream().map(Symbol::of).sorted().toList();
        RecordedRequest request =
                RecordedRequest.of(settings.data(), Market.SPOT, symbols).withBase(base);
        Instant from = settings.from() == null ? afterHistory(request) : settings.from();
        return FeedSource.recorded(
                settings.data(), symbols, base, from, pace(settings.speed(), clock));
    }

    private static Instant afterHistory(RecordedRequest request) {
        try (RecordedFeed feed = new RecordedFeed(request, GapListener.none())) {
            return feed.next()
                    .map(first -> first.candle().openAt().plus(HISTORY))
                    .orElse(Instant.EPOCH);
        }
    }

    /** A pace is given as the wall time of one 5m bar. */
    private static FeedSource.Pace pace(double speed, Clock clock) {
        long nanos = Math.max(1, Math.round(Timeframe.M5.length().toNanos() / speed));
        return new FeedSource.Pace(Duration.ofNanos(nanos), clock);
    }
}
