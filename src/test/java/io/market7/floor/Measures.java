package io.market7.floor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/** Decimal arithmetic of derived measures: exact, then rounded half-even to 10 places, once. */
final class Measures {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 10;
    private static final double NANOS_PER_MINUTE = 60e9;

    private Measures() {}

    /** Returns 100 part / whole. */
    static double pct(BigDecimal part, BigDecimal whole) {
        return quotient(part.multiply(HUNDRED), whole);
    }

    /** Returns 100 (to - from) / from. */
    static double changePct(BigDecimal from, BigDecimal to) {
        return pct(to.subtract(from), from);
    }

    static double quotient(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, PLACES, RoundingMode.HALF_EVEN).doubleValue();
    }

    static double difference(double now, double then) {
        return rounded(dec(now).subtract(dec(then)));
    }

    static double rounded(BigDecimal value) {
        return value.setScale(PLACES, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** Rounds a score half-even on the exact expansion of the double. */
    static double score(double value, int places) {
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).doubleValue();
    }

    static BigDecimal dec(double value) {
        return BigDecimal.valueOf(value);
    }

    static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }

    static double minutes(Instant from, Instant to) {
        double seconds = to.getEpochSecond() - from.getEpochSecond();
        return (seconds * 1e9 + (to.getNano() - from.getNano())) / NANOS_PER_MINUTE;
    }

    /** An instant nobody gave counts as the moment of the decision. */
    static boolean fresh(Instant stamp, Instant at, double maxMinutes) {
        return stamp == null || minutes(stamp, at) <= maxMinutes;
    }
}
