package io.market7.settings;

import java.time.Instant;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The made-up market.
 *
 * @param seed picks the story; the same seed tells the same story
 * @param startAt open of the first bar; on the 5m grid
 * @param historyDays days that warm up indicators before anything is decided; 1 to 400; below 34
 *     the slowest indicators of the 4h bars are unknown at first
 * @param speed how many times faster than the clock market time runs; above 0, at most 100000
 */
public record SimulatedSettings(
        @DefaultValue("7") Long seed,
        @DefaultValue("2025-01-01T00:00:00Z") Instant startAt,
        @DefaultValue("40") Integer historyDays,
        @DefaultValue("300") Double speed) {

    /** Refuses a speed that is none. */
    public SimulatedSettings {
        Speeds.check(speed);
        if (historyDays != null && (historyDays < 1 || historyDays > 400)) {
            throw new IllegalArgumentException(
                    "history-days is %d. Expected 1 to 400.".formatted(historyDays));
        }
    }
}
