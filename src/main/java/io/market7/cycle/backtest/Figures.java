package io.market7.cycle.backtest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/** Numbers as text, the same on every machine. */
final class Figures {
    private Figures() {}

    /** Returns an exact decimal without exponent or trailing zeros. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Returns an amount with two decimals and separators, e.g. {@code 10,412.37}. */
    static String quote(BigDecimal value) {
        return String.format(Locale.ROOT, "%,.2f", value.setScale(2, RoundingMode.HALF_EVEN));
    }

    /** Returns percent with two decimals, e.g. {@code -1.25 %}. */
    static String pct(double value) {
        return String.format(Locale.ROOT, "%.2f %%", value == 0 ? 0.0 : value);
    }

    /** Returns a ratio as percent with one decimal. */
    static String share(double ratio) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * ratio);
    }

    /** Returns a count with separators. */
    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** Returns a price with six significant digits. */
    static String price(BigDecimal value) {
        return plain(value.round(new MathContext(6, RoundingMode.HALF_EVEN)));
    }

    /** Returns a duration as days and hours, e.g. {@code 3 d 4 h}. */
    static String duration(Duration duration) {
        long hours = duration.toHours();
        return hours < 24
                ? hours + " h " + duration.toMinutesPart() + " min"
                : hours / 24 + " d " + hours % 24 + " h";
    }
}
