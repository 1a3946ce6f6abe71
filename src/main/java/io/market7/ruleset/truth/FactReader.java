package io.market7.ruleset.truth;

import io.market7.ruleset.check.FactSchema;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** Reads components of fact records by name. */
public final class FactReader {

    private static final Map<String, Method> ACCESSORS = accessors();

    private FactReader() {}

    /** Returns the value of a component, or null when it is unknown. */
    public static Object read(Object fact, String field) {
        try {
            return ACCESSORS.get(fact.getClass().getSimpleName() + "." + field).invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "The field %s of %s cannot be read.".formatted(field, fact), e);
        }
    }

    /** Returns what shows that a fact is there: its only or its main component. */
    public static Object presence(Object fact) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        for (RecordComponent component : components) {
            if (components.length == 1 || component.getName().equals("value")) {
                return read(fact, component.getName());
            }
        }
        return true;
    }

    private static Map<String, Method> accessors() {
        FactSchema schema = new FactSchema();
        Map<String, Method> accessors = new HashMap<>();
        for (String type : schema.typeNames()) {
            for (String field : schema.fields(type).keySet()) {
                accessors.put(type + "." + field, accessor(schema.factClass(type), field));
            }
        }
        return Map.copyOf(accessors);
    }

    private static Method accessor(Class<?> type, String field) {
        try {
            return type.getMethod(field);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    "The record %s has no component %s.".formatted(type, field), e);
        }
    }
}
