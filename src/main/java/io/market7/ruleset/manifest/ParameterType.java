package io.market7.ruleset.manifest;

import io.market7.ruleset.check.FieldType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Types of parameters, with their spelling in both files and their conversion from plain YAML or
 * JSON values.
 */
public enum ParameterType {
    NUMBER("double", "Double", FieldType.Kind.MEASURE, "a number"),
    INTEGER("int", "Integer", FieldType.Kind.WHOLE, "a whole number"),
    DECIMAL("BigDecimal", "BigDecimal", FieldType.Kind.AMOUNT, "a decimal amount"),
    FLAG("boolean", "Boolean", FieldType.Kind.FLAG, "true or false"),
    TEXT("String", "String", FieldType.Kind.TEXT, "a text"),
    TEXTS("List", "List", FieldType.Kind.LIST, "a list of texts"),
    DECIMALS("List", "List", FieldType.Kind.LIST, "a list of amounts"),
    DECIMAL_MAP("Map", "Map", FieldType.Kind.OPAQUE, "a map from percent to amount");

    private final String drlType;
    private final String nullableDrlType;
    private final FieldType.Kind kind;
    private final String words;

    ParameterType(String drlType, String nullableDrlType, FieldType.Kind kind, String words) {
        this.drlType = drlType;
        this.nullableDrlType = nullableDrlType;
        this.kind = kind;
        this.words = words;
    }

    /** Returns the type spelled {@code label} in {@code ruleset.yaml}, or null. */
    public static ParameterType of(String label) {
        for (ParameterType type : values()) {
            if (type.label().equals(label)) {
                return type;
            }
        }
        return null;
    }

    /** Returns the spelling in {@code ruleset.yaml}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the spelling in {@code parameters.drl}. */
    public String drlType(boolean nullable) {
        return nullable ? nullableDrlType : drlType;
    }

    /** Returns the type as conditions see it. */
    public FieldType fieldType(boolean nullable) {
        return new FieldType(kind, null, nullable);
    }

    /** Returns what a value must be, in words. */
    public String words() {
        return words;
    }

    /**
     * Turns a plain value into this type.
     *
     * @throws IllegalArgumentException when it is of another type
     */
    public Object convert(Object raw) {
        return switch (this) {
            case NUMBER -> number(raw);
            case INTEGER -> decimal(raw).intValueExact();
            case DECIMAL -> decimal(raw);
            case FLAG -> expect(Boolean.class, raw);
            case TEXT -> expect(String.class, raw);
            case TEXTS -> texts(raw);
            case DECIMALS -> decimals(list(raw));
            case DECIMAL_MAP -> decimalMap(map(raw));
        };
    }

    private Object number(Object raw) {
        double value = decimal(raw).doubleValue();
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(words);
        }
        return value;
    }

    private List<String> texts(Object raw) {
        List<String> texts = new ArrayList<>();
        list(raw).forEach(item -> texts.add(expect(String.class, item)));
        return List.copyOf(texts);
    }

    private List<?> list(Object raw) {
        if (raw instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(words);
    }

    private Map<?, ?> map(Object raw) {
        if (raw instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(words);
    }

    private static List<BigDecimal> decimals(List<?> raw) {
        List<BigDecimal> amounts = new ArrayList<>();
        raw.forEach(item -> amounts.add(DECIMAL.decimal(item)));
        return List.copyOf(amounts);
    }

    private static Map<BigDecimal, BigDecimal> decimalMap(Map<?, ?> raw) {
        Map<BigDecimal, BigDecimal> amounts = new java.util.TreeMap<>();
        raw.forEach((key, value) -> amounts.put(DECIMAL.decimal(key), DECIMAL.decimal(value)));
        return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }

    private BigDecimal decimal(Object raw) {
        try {
            if (raw instanceof BigDecimal amount) {
                return amount;
            }
            if (raw instanceof Number || raw instanceof String && this == DECIMAL) {
                return new BigDecimal(raw.toString());
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException(words, e);
        }
        throw new IllegalArgumentException(words);
    }

    private <T> T expect(Class<T> type, Object raw) {
        if (!type.isInstance(raw)) {
            throw new IllegalArgumentException(words);
        }
        return type.cast(raw);
    }
}
