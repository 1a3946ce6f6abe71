package io.market7.ruleset.flip;

import io.market7.domain.InvalidFactException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Copies records with one component replaced. */
final class RecordCopy {

    private static final Map<Class<?>, RecordCopy> KNOWN = new ConcurrentHashMap<>();

    private final Constructor<?> constructor;
    private final Method[] accessors;

    private RecordCopy(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        accessors = new Method[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            accessors[i] = components[i].getAccessor();
        }
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor.", e);
        }
    }

    /**
     * Returns a copy of {@code record} whose {@code component} is {@code value}.
     *
     * @throws InvalidFactException when the record refuses the value
     */
    static <R extends Record> R with(R record, String component, Object value) {
        RecordCopy copy = KNOWN.computeIfAbsent(record.getClass(), RecordCopy::new);
        @SuppressWarnings("unchecked")
        R changed = (R) copy.copy(record, component, value);
        return changed;
    }

    /** Returns a component by its name. */
    static Object read(Record record, String component) {
        RecordCopy copy = KNOWN.computeIfAbsent(record.getClass(), RecordCopy::new);
        try {
            return copy.accessors[copy.place(component)].invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component + " of " + record, e);
        }
    }

    private Object copy(Record record, String component, Object value) {
        try {
            Object[] values = new Object[accessors.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = accessors[i].invoke(record);
            }
            values[place(component)] = value;
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidFactException refused) {
                throw refused;
            }
            throw new IllegalStateException("Cannot copy " + record, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot copy " + record, e);
        }
    }

    private int place(String component) {
        for (int i = 0; i < accessors.length; i++) {
            if (accessors[i].getName().equals(component)) {
                return i;
            }
        }
        throw new IllegalStateException("No component " + component + " among " + accessors.length);
    }
}
