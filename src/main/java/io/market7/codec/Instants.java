package io.market7.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** Reads ISO-8601 instants of the years 1970 to 9999. */
final class Instants {

    static final String EXPECTED =
            "an ISO-8601 instant with its offset from 1970 to 9999, e.g. 2025-06-01T12:00:00Z";

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final int LONGEST = 40;
    private static final String USUAL = "0000-00-00T00:00:00Z";

    private Instants() {}

    /** Returns the instant; null when the value is none. */
    static Instant of(Object value) {
        if (value instanceof Instant instant) {
            return inRange(instant);
        }
        return value instanceof String text && text.length() <= LONGEST ? parse(text) : null;
    }

    private static Instant parse(String text) {
        Instant usual = seconds(text);
        if (usual != null) {
            return usual;
        }
        try {
            return inRange(Instant.parse(text));
        } catch (DateTimeException e) {
            return null; // refused: the caller reports the value with what was expected
        }
    }

    /**
     * Reads the form our own writers use, {@code 2025-06-01T12:00:00Z}, without the detours of a
     * parser that knows them all; null when it is another.
     */
    private static Instant seconds(String text) {
        if (text.length() != USUAL.length()) {
            return null;
        }
        for (int i = 0; i < USUAL.length(); i++) {
            char pattern = USUAL.charAt(i);
            char found = text.charAt(i);
            if (pattern == '0' ? found < '0' || found > '9' : found != pattern) {
                return null;
            }
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, 16);
        int second = digits(text, 17, 19);
        if (year < 1970
                || month < 1
                || month > 12
                || day < 1
                || day > 28 && day > YearMonth.of(year, month).lengthOfMonth()
                || hour > 23
                || minute > 59
                || second > 59) {
            return null;
        }
        long days = LocalDate.of(year, month, day).toEpochDay();
        return Instant.ofEpochSecond(86_400 * days + 3_600L * hour + 60L * minute + second);
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = 10 * value + text.charAt(i) - '0';
        }
        return value;
    }

    private static Instant inRange(Instant instant) {
        return instant.isBefore(Instant.EPOCH) || instant.isAfter(LAST) ? null : instant;
    }
}
