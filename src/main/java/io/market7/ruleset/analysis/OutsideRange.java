package io.market7.ruleset.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Thresholds no value of their measure can be beyond, or all are. */
final class OutsideRange {

    private record Range(BigDecimal least, BigDecimal most) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Range POINTS = new Range(BigDecimal.ZERO, HUNDRED);
    private static final Range RATIO = new Range(BigDecimal.ZERO, BigDecimal.ONE);

    /** Measures that are bounded by what they are. */
    private static final Map<String, Range> RANGES =
            Map.of(
                    "Indicators.rsi", POINTS,
                    "Indicators.adx", POINTS,
                    "Indicators.stochK", RATIO,
                    "Indicators.stochD", RATIO,
                    "BtcSnapshot.rsi", POINTS,
                    "BtcSnapshot.adx", POINTS,
                    "ExitProbability.ratio", RATIO);

    private OutsideRange() {}

    /** Returns what is wrong with thresholds of a rule, in words. */
    static List<String> of(RuleShape rule) {
        List<String> found = new ArrayList<>();
        for (Shape shape : rule.shapes()) {
            RANGES.forEach(
                    (measure, range) -> {
                        List<Bound> bounds =
                                shape.bounds().stream()
                                        .filter(Bound::literal)
                                        .filter(
                                                each ->
                                                        measure.equals(
                                                                shape.type() + "." + each.field()))
                                        .toList();
                        Bound outside = Span.outside(bounds, range.least(), range.most());
                        if (outside != null) {
                            found.add(
                                    "The rule \"%s\" asks for %s, and %s is never outside %s to %s. Expected a threshold inside."
                                            .formatted(
                                                    rule.rule().name(),
                                                    outside.words(),
                                                    outside.field(),
                                                    range.least(),
                                                    range.most()));
                        }
                    });
        }
        return found;
    }
}
