package io.market7.market;

import java.math.BigDecimal;

/** One line of numbers, cut at its commas without copying. Reused for line after line. */
final class CsvRow {

    private static final int MAX_DIGITS = 40;

    private final CsvHeader header;
    private final int[] ends;
    private char[] text = new char[256];

    CsvRow(CsvHeader header) {
        this.header = header;
        this.ends = new int[header.count()];
    }

    /**
     * Takes the next line.
     *
     * @throws IllegalArgumentException when it has another number of fields than the header
     */
    void read(String line) {
        int length = line.length();
        if (text.length < length) {
            text = new char[length * 2];
        }
        line.getChars(0, length, text, 0);
        int field = 0;
        for (int i = 0; i < length; i++) {
            if (text[i] == ',') {
                end(field++, i);
            }
        }
        end(field++, length);
        if (field != ends.length) {
            throw wrongCount(field);
        }
    }

    private void end(int field, int at) {
        if (field < ends.length) {
            ends[field] = at;
        }
    }

    private IllegalArgumentException wrongCount(int found) {
        return new IllegalArgumentException(
                "the row has %d fields. Expected %d, as in the header"
                        .formatted(found, ends.length));
    }

    /** Returns a field as whole number of milliseconds. */
    long millis(int field) {
        int start = start(field);
        int length = ends[field] - start;
        if (length < 1 || length > 15) {
            throw refused(field, "epoch milliseconds");
        }
        long value = 0;
        for (int i = start; i < ends[field]; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                throw refused(field, "epoch milliseconds");
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Returns a field as plain decimal: digits, at most one point, no exponent. */
    BigDecimal decimal(int field) {
        int start = start(field);
        int length = ends[field] - start;
        if (length < 1 || length > MAX_DIGITS) {
            throw refused(field, "a plain decimal");
        }
        for (int i = start; i < ends[field]; i++) {
            char c = text[i];
            boolean sign = c == '-' && i == start;
            if ((c < '0' || c > '9') && c != '.' && !sign) {
                throw refused(field, "a plain decimal");
            }
        }
        try {
            return new BigDecimal(text, start, length);
        } catch (NumberFormatException e) {
            throw refused(field, "a plain decimal");
        }
    }

    boolean isEmpty(int field) {
        return ends[field] == start(field);
    }

    private int start(int field) {
        return field == 0 ? 0 : ends[field - 1] + 1;
    }

    private IllegalArgumentException refused(int field, String expected) {
        int start = start(field);
        return new IllegalArgumentException(
                "the field (%s) holds '%s'. Expected %s"
                        .formatted(
                                header.name(field),
                                new String(text, start, ends[field] - start),
                                expected));
    }
}
