package io.market7.ruleset.manifest;

import java.math.BigDecimal;
import java.util.List;

/**
 * One parameter of a ruleset.
 *
 * @param name its name, with the unit in it
 * @param type its type
 * @param unit unit in words; may be empty
 * @param min smallest accepted number; null when unbounded or no number
 * @param max largest accepted number; null when unbounded or no number
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
        if (value instanceof Number) {
            refuseOutside(new BigDecimal(value.toString()));
        }
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

    private void refuseOutside(BigDecimal value) {
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
