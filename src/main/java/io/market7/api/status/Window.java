package io.market7.api.status;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far back one looks.
 *
 * @param label spelling, e.g. {@code 15m}
 * @param length the same as a duration
 */
record Window(String label, Duration length) {

    /** What a window looks like, for people. */
    static final String WORDS = "1m, 5m, 15m, 1h, 6h or 24h";

    private static final Map<String, Duration> LENGTHS = new LinkedHashMap<>();

    static {
        LENGTHS.put("1m", Duration.ofMinutes(1));
        LENGTHS.put("5m", Duration.ofMinutes(5));
        LENGTHS.put("15m", Duration.ofMinutes(15));
        LENGTHS.put("1h", Duration.ofHours(1));
        LENGTHS.put("6h", Duration.ofHours(6));
        LENGTHS.put("24h", Duration.ofHours(24));
    }

    /** Returns the window spelled {@code label}. */
    static Window of(String label) {
        Duration length = LENGTHS.get(label);
        if (length == null) {
            throw new IllegalArgumentException(label);
        }
        return new Window(label, length);
    }
}
