package io.market7.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The recorded market.
 *
 * @param data folder of candle files; null when nothing is recorded
 * @param symbols symbols to read, BTCUSDT among them
 * @param base shortest bars to read: 1m, 5m or 15m
 * @param from first moment that is decided; null is 40 days after the first candle
 * @param speed how many times faster than the clock market time runs; above 0, at most 100000
 */
public record RecordedSettings(
        Path data,
        @DefaultValue({"BTCUSDT", "ETHUSDT", "SOLUSDT", "XRPUSDT"}) List<String> symbols,
        @DefaultValue("15m") String base,
        Instant from,
        @DefaultValue("300") Double speed) {

    /** Refuses a speed that is none and a market without its leader. */
    public RecordedSettings {
        Speeds.check(speed);
        symbols = symbols == null ? List.of() : List.copyOf(symbols);
        if (!symbols.contains("BTCUSDT")) {
            throw new IllegalArgumentException(
                    "symbols is %s. Expected BTCUSDT among them: every decision looks at it."
                            .formatted(symbols));
        }
    }
}
