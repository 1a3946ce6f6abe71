package io.market7.codec;

import java.math.BigDecimal;
import tools.jackson.core.io.schubfach.DoubleToDecimal;

/** The one way a number is written: plain, without exponent, without trailing zeros. */
final class PlainNumber {

    private static final double EXACT_LONGS = 1L << 53;

    private PlainNumber() {}

    /** Returns the same number with the smallest scale of at least 0. */
    static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.scale() == 0 ? value : value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static String of(BigDecimal value) {
        return canonical(value).toPlainString();
    }

    /**
     * Returns the shortest decimal that reads back as {@code value}; the JDK's own is not always
     * the shortest and differs between releases. Minus zero is written as 0.
     *
     * @throws IllegalArgumentException when the value is not finite
     */
    static String of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "The value (%s) cannot be written. Expected a finite number.".formatted(value));
        }
        if (Math.abs(value) < EXACT_LONGS && value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        String text = DoubleToDecimal.toString(value);
        int exponentAt = text.indexOf('E');
        if (exponentAt < 0) {
            return text;
        }
        int exponent = Integer.parseInt(text, exponentAt + 1, text.length(), 10);
        return exponent < 0
                ? shifted(text.substring(0, exponentAt), -exponent)
                : of(new BigDecimal(text));
    }

    /** Returns a mantissa such as {@code -1.25} with its point moved {@code places} to the left. */
    private static String shifted(String mantissa, int places) {
        boolean negative = mantissa.charAt(0) == '-';
        String digits = mantissa.substring(negative ? 1 : 0).replace(".", "");
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return (negative ? "-0." : "0.") + "0".repeat(places - 1) + digits.substring(0, end);
    }

    /** Returns the shortest decimal that reads back as {@code value}, as a number. */
    static BigDecimal decimal(double value) {
        return new BigDecimal(of(value));
    }
}
