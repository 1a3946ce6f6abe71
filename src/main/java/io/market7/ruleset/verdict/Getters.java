package io.market7.ruleset.verdict;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Makes direct readers of record components: as fast as a call in the source, without boxing. */
final class Getters {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Getters() {}

    /** Returns a reader of a component of any type; primitives are boxed. */
    @SuppressWarnings("unchecked") // the metafactory is told to make just this
    static Function<Object, Object> values(Class<?> type, String component) {
        return (Function<Object, Object>)
                make(type, component, Function.class, "apply", Object.class);
    }

    /** Returns a reader of a component of type {@code double}. */
    @SuppressWarnings("unchecked") // the metafactory is told to make just this
    static ToDoubleFunction<Object> numbers(Class<?> type, String component) {
        return (ToDoubleFunction<Object>)
                make(type, component, ToDoubleFunction.class, "applyAsDouble", double.class);
    }

    private static Object make(
            Class<?> type, String component, Class<?> shape, String name, Class<?> result) {
        try {
            MethodHandle accessor = LOOKUP.unreflect(type.getMethod(component));
            return LambdaMetafactory.metafactory(
                            LOOKUP,
                            name,
                            MethodType.methodType(shape),
                            MethodType.methodType(result, Object.class),
                            accessor,
                            MethodType.methodType(
                                    result == double.class
                                            ? double.class
                                            : accessor.type().wrap().returnType(),
                                    type))
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(
                    "The component %s of %s cannot be read.".formatted(component, type), e);
        }
    }
}
