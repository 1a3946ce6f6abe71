package io.market7.settings;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what a setting of a type must look like. */
final class ValueWords {

    private ValueWords() {}

    static String of(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(each -> each.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" or "));
        }
        if (type == Long.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == Double.class) {
            return "a number";
        }
        if (type == Instant.class) {
            return "an instant such as 2025-01-01T00:00:00Z";
        }
        return List.class.isAssignableFrom(type) ? "a list" : "a " + type.getSimpleName();
    }
}
