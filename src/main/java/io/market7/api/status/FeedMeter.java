package io.market7.api.status;

import io.market7.cycle.live.TradingLoop;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Measures the age of the newest bars by wall clock, for Prometheus; not a number before them. */
@Component
class FeedMeter {

    FeedMeter(TradingLoop loop, Clock clock, MeterRegistry registry) {
        Gauge.builder("market7.feed.age", () -> ageSeconds(loop, clock))
                .baseUnit("seconds")
                .register(registry);
    }

    private static double ageSeconds(TradingLoop loop, Clock clock) {
        Instant seenAt = loop.health().lastBarSeenAt();
        return seenAt == null
                ? Double.NaN
                : Duration.between(seenAt, clock.instant()).toMillis() / 1_000.0;
    }
}
