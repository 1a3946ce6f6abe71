package io.market7.settings;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The copy of what the service knows, in Redis. Where Redis is says {@code spring.data.redis.url};
 * without it the service starts a server of its own.
 *
 * @param enabled whether a copy is kept
 * @param prefix what every key begins with; 1 to 40 of a-z, 0-9, dot, dash
 * @param timeToLiveSeconds seconds a key outlives its last write; 6 to 86400
 * @param timeoutMillis milliseconds Redis may take for an answer; 50 to 10000
 * @param mostWaiting entries that wait before the oldest is given away; 10 to 100000
 * @param mostEvents events kept, about; 100 to 1000000
 * @param candles bars kept of each symbol and timeframe; 1 to 2000
 */
public record RedisSection(
        @DefaultValue("true") Boolean enabled,
        @DefaultValue("market7") String prefix,
        @DefaultValue("120") Integer timeToLiveSeconds,
        @DefaultValue("500") Integer timeoutMillis,
        @DefaultValue("1024") Integer mostWaiting,
        @DefaultValue("10000") Integer mostEvents,
        @DefaultValue("200") Integer candles) {

    /** Refuses what is out of range. */
    public RedisSection {
        if (prefix != null && !prefix.matches("[a-z0-9.-]{1,40}")) {
            throw new IllegalArgumentException(
                    "prefix is %s. Expected 1 to 40 of a-z, 0-9, dot and dash.".formatted(prefix));
        }
        within("time-to-live-seconds", timeToLiveSeconds, 6, 86_400);
        within("timeout-millis", timeoutMillis, 50, 10_000);
        within("most-waiting", mostWaiting, 10, 100_000);
        within("most-events", mostEvents, 100, 1_000_000);
        within("candles", candles, 1, 2_000);
    }

    private static void within(String name, Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw new IllegalArgumentException(
                    "%s is %d. Expected %d to %d.".formatted(name, value, least, most));
        }
    }
}
