package io.market7.codec;

import java.math.BigDecimal;

/** Which numbers a field accepts. */
enum Range {
    ANY(null, null, false, "a finite number"),
    POSITIVE(BigDecimal.ZERO, null, true, "a finite number above 0"),
    NOT_NEGATIVE(BigDecimal.ZERO, null, false, "a finite number of at least 0"),
    AT_LEAST_ONE(BigDecimal.ONE, null, false, "a finite number of at least 1"),
    LEVERAGE(BigDecimal.ONE, new BigDecimal(1000), false, "a number from 1 to 1000"),
    RATIO(BigDecimal.ZERO, BigDecimal.ONE, false, "a number from 0 to 1"),
    SIGNED_RATIO(BigDecimal.ONE.negate(), BigDecimal.ONE, false, "a number from -1 to 1"),
    PERCENT(BigDecimal.ZERO, new BigDecimal(100), false, "a number from 0 to 100");

    private final BigDecimal min;
    private final BigDecimal max;
    private final boolean above;
    private final String words;
    private final String decimalWords;

    Range(BigDecimal min, BigDecimal max, boolean above, String words) {
        this.min = min;
        this.max = max;
        this.above = above;
        this.words = words;
        this.decimalWords =
                words
                        + " with at most %d digits before and %d after the point"
                                .formatted(Limits.WHOLE_DIGITS, Limits.DECIMAL_PLACES);
    }

    boolean contains(BigDecimal value) {
        if (min != null && value.compareTo(min) < (above ? 1 : 0)) {
            return false;
        }
        return max == null || value.compareTo(max) <= 0;
    }

    /** Returns what a measure must be. */
    String words() {
        return words;
    }

    /** Returns what an exact decimal must be. */
    String decimalWords() {
        return decimalWords;
    }
}
