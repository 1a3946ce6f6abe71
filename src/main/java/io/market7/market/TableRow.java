package io.market7.market;

import java.math.BigDecimal;

/** One row of a table, its fields found by the names of the header. Numbers may have exponents. */
record TableRow(CsvHeader header, String[] fields) {

    /**
     * Splits a line.
     *
     * @throws IllegalArgumentException when it has not as many fields as the header
     */
    static TableRow of(CsvHeader header, String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != header.count()) {
            throw new IllegalArgumentException(
                    "the row has %d fields. Expected %d, as in the header"
                            .formatted(fields.length, header.count()));
        }
        return new TableRow(header, fields);
    }

    String text(String column) {
        return fields[header.position(column)].strip();
    }

    BigDecimal decimal(String column) {
        try {
            return new BigDecimal(text(column));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "the field %s holds '%s'. Expected a number".formatted(column, text(column)),
                    e);
        }
    }
}
