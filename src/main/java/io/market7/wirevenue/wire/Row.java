package io.market7.wirevenue.wire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object in the order its fields are put. */
final class Row {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    static Row of(String name, Object value) {
        return new Row().put(name, value);
    }

    Row put(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** A number as text with eight places, as spot writes it. */
    Row eight(String name, BigDecimal value) {
        return put(name, eight(value));
    }

    /** A number as plain text. */
    Row plain(String name, BigDecimal value) {
        return put(name, plain(value));
    }

    static String eight(BigDecimal value) {
        BigDecimal number = value == null ? BigDecimal.ZERO : value;
        return number.setScale(8, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String plain(BigDecimal value) {
        if (value == null || value.signum() == 0) {
            return "0";
        }
        BigDecimal places = value.scale() > 8 ? value.setScale(8, RoundingMode.HALF_EVEN) : value;
        return places.signum() == 0 ? "0" : places.stripTrailingZeros().toPlainString();
    }

    Map<String, Object> map() {
        return fields;
    }
}
