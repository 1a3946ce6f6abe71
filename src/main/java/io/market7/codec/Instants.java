package io.market7.codec;

import java.time.DateTimeException;
import java.time.Instant;

/** Reads ISO-8601 instants of the years 1970 to 9999. */
final class Instants {

    static final String EXPECTED =
            "an ISO-8601 instant with its offset from 1970 to 9999, e.g. 2025-06-01T12:00:00Z";

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final int LONGEST = 40;

    private Instants() {}

    /** Returns the instant; null when the value is none. */
    static Instant of(Object value) {
        if (value instanceof Instant instant) {
            return inRange(instant);
        }
        return value instanceof String text && text.length() <= LONGEST ? parse(text) : null;
    }

    private static Instant parse(String text) {
        try {
            return inRange(Instant.parse(text));
        } catch (DateTimeException e) {
            return null; // refused: the caller reports the value with what was expected
        }
    }

    private static Instant inRange(Instant instant) {
        return instant.isBefore(Instant.EPOCH) || instant.isAfter(LAST) ? null : instant;
    }
}
