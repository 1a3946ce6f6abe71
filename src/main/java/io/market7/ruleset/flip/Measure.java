package io.market7.ruleset.flip;

import io.market7.domain.decision.FactSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One measure of the fact format that may change.
 *
 * @param path as the fact format spells it
 * @param kind what sort of quantity it is
 * @param decimal whether facts hold it as a decimal, not as a double
 * @param choices words it may be; empty for a number
 * @param reader reads it off facts; null is unknown
 * @param writer returns facts with another value
 */
record Measure(
        String path,
        Kind kind,
        boolean decimal,
        List<String> choices,
        Function<FactSet, Object> reader,
        BiFunction<FactSet, Object, FactSet> writer) {

    static Measure number(
            String path,
            Kind kind,
            Function<FactSet, Object> reader,
            BiFunction<FactSet, Object, FactSet> writer) {
        return new Measure(path, kind, false, List.of(), reader, writer);
    }

    /** Returns the value as searched: a decimal or a word; null is unknown. */
    Object read(FactSet facts) {
        return searched(reader.apply(facts));
    }

    /** Returns a value of the facts as the search compares it. */
    static Object searched(Object value) {
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number);
        }
        return value;
    }

    /** Returns a searched value as facts and explanations hold it. */
    Object held(Object searched) {
        return searched instanceof BigDecimal number && !decimal
                ? (Object) number.doubleValue()
                : searched;
    }

    /** Returns the facts with another value. */
    FactSet write(FactSet facts, Object searched) {
        return writer.apply(facts, held(searched));
    }
}
