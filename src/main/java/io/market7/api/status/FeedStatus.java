package io.market7.api.status;

import io.market7.cycle.live.LoopHealth;
import io.market7.settings.Market7Settings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Where candles come from and how fresh they are.
 *
 * @param kind source of the candles
 * @param speed how many times faster than the clock market time runs
 * @param phase what the trading loop does
 * @param marketAt close of the newest bars, market time; null before the first
 * @param seenAt when they came, wall clock; null before the first
 * @param ageSeconds seconds since they came, wall clock; null before the first
 * @param staleAfterSeconds age from which the feed no longer counts as fresh
 * @param fresh whether the loop decides on bars that keep coming
 */
public record FeedStatus(
        @Schema(allowableValues = {"simulated", "recorded", "binance"}) String kind,
        @Schema(example = "300") double speed,
        @Schema(allowableValues = {"NEW", "WARMING_UP", "LIVE", "ENDED", "STOPPED", "FAILED"})
                String phase,
        @Schema(nullable = true) Instant marketAt,
        @Schema(nullable = true) Instant seenAt,
        @Schema(nullable = true) Long ageSeconds,
        long staleAfterSeconds,
        boolean fresh) {

    static FeedStatus of(Market7Settings settings, LoopHealth health, Instant now) {
        Instant seenAt = health.lastBarSeenAt();
        Duration age = seenAt == null ? null : Duration.between(seenAt, now);
        return new FeedStatus(
                settings.feed().name().toLowerCase(Locale.ROOT),
                speed(settings),
                health.phase().name(),
                health.lastBarAt(),
                seenAt,
                age == null ? null : (Long) age.toSeconds(),
                LoopHealth.STALE_AFTER.toSeconds(),
                health.fresh(now));
    }

    private static double speed(Market7Settings settings) {
        return switch (settings.feed()) {
            case SIMULATED -> settings.simulated().speed();
            case RECORDED -> settings.recorded().speed();
            case BINANCE -> 1;
        };
    }
}
