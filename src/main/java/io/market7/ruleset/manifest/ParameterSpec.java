package io.market7.ruleset.manifest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One parameter of a ruleset.
 *
 * @param name its name, with the unit in it
 * @param type its type
 * @param unit unit in words; may be empty
 * @param min smallest accepted number, also of a list's or map's values; null when unbounded
 * @param max largest accepted number, likewise; null when unbounded
 * @param defaultValue value unless configuration overrides it; null when off by default
 * @param meaning what it does, in a sentence
 * @param nullable whether it may be switched off by null
 * @param choices accepted texts; empty when any
 */
public record ParameterSpec(
        String name,
        ParameterType type,
        String unit,
        BigDecimal min,
        BigDecimal max,
        Object defaultValue,
        String meaning,
        boolean nullable,
        List<String> choices) {

    /** Returns the default as people write it: numbers without trailing zeros, null as off. */
    public String shownDefault() {
        if (defaultValue == null) {
            return "off";
        }
        return defaultValue instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : defaultValue.toString();
    }

    /**
     * Converts and range-checks a value.
     *
     * @throws IllegalArgumentException saying what was found and what was expected
     */
    public Object accept(Object raw) {
        if (raw == null) {
            if (!nullable) {
                throw refused("null", type.words());
            }
            return null;
        }
        Object value = converted(raw);
        refuseOutside(value);
        if (value instanceof String text && !choices.isEmpty() && !choices.contains(text)) {
            throw refused(text, "one of " + choices);
        }
        return value;
    }

    private Object converted(Object raw) {
        try {
            return type.convert(raw);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IllegalArgumentException(message(raw, type.words()), e);
        }
    }

    private void refuseOutside(Object value) {
        if (value instanceof Number) {
            refuseNumberOutside(new BigDecimal(value.toString()));
        } else if (value instanceof List<?> list) {
            list.forEach(this::refuseOutside);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::refuseOutside);
        }
    }

    private void refuseNumberOutside(BigDecimal value) {
        if (min != null && value.compareTo(min) < 0 || max != null && value.compareTo(max) > 0) {
            throw refused(value, "a value from " + min + " to " + max);
        }
    }

    private IllegalArgumentException refused(Object found, String expected) {
        return new IllegalArgumentException(message(found, expected));
    }

    private String message(Object found, String expected) {
        return "The parameter %s is %s. Expected %s.".formatted(name, found, expected);
    }
}
