package io.market7.ruleset.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.engine.WorkingMemory;
import io.market7.ruleset.print.RuleFormatter;
import io.market7.ruleset.scenario.ScenarioRunner;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Position;
import io.market7.ruleset.tree.Rule;
import io.market7.ruleset.truth.ConditionTruth;
import io.market7.ruleset.truth.RuleEvaluator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The scenarios of every shipped version stand below, at and above each threshold, so that a {@code
 * <} where {@code <=} is meant makes one of them fail. No amount is below a threshold of nothing.
 */
class ShippedThresholdsTest {

    /** Where a scenario stood, seen from the threshold. */
    private enum Stand {
        BELOW,
        AT,
        ABOVE
    }

    private record Place(String rule, Position at) {}

    @TestFactory
    Stream<DynamicTest> everyThresholdIsMetFromBothSidesAndExactly() {
        return TestRulesets.catalog().versions().stream()
                .map(
                        version ->
                                DynamicTest.dynamicTest(
                                        version.label(),
                                        () -> assertThat(missing(version)).isEmpty()));
    }

    private static List<String> missing(RulesetVersion version) {
        if (version.binding().equals("live")) {
            return missing(version, TestRulesets.bound());
        }
        try (BoundRulesets bound =
                TestRulesets.catalog().bind(List.of(version.label()), Map.of())) {
            return missing(version, bound);
        }
    }

    private static List<String> missing(RulesetVersion version, BoundRulesets bound) {
        RulesetSource source = bound.ruleset(version.ruleset()).source();
        Map<Place, Set<Stand>> stands = new HashMap<>();
        new ScenarioRunner(new RuleEngine(() -> bound), source)
                .run(scenario -> true, (scenario, memory) -> note(memory, stands));
        List<String> missing = new ArrayList<>();
        for (Rule rule : source.rules()) {
            for (CoveragePoint point : CoveragePoints.of(rule)) {
                if (point.condition() instanceof Condition.Comparison comparison
                        && comparison.relation().ordered()) {
                    Set<Stand> seen = stands.get(new Place(rule.name(), comparison.position()));
                    if (seen != null && !seen.containsAll(wanted(comparison))) {
                        missing.add(
                                "%s:%d %s: only %s"
                                        .formatted(
                                                rule.file(),
                                                comparison.position().line(),
                                                RuleFormatter.condition(comparison),
                                                seen));
                    }
                }
            }
        }
        return missing;
    }

    private static Set<Stand> wanted(Condition.Comparison comparison) {
        boolean ofNothing =
                comparison.right() instanceof Operand.Literal literal
                        && literal.value() instanceof BigDecimal amount
                        && amount.signum() == 0;
        return ofNothing ? EnumSet.of(Stand.AT, Stand.ABOVE) : EnumSet.allOf(Stand.class);
    }

    private static void note(WorkingMemory memory, Map<Place, Set<Stand>> stands) {
        for (Rule rule : memory.asked()) {
            new RuleEvaluator(rule, memory.parameters(), memory.seenBy(rule))
                    .every().stream()
                            .flatMap(match -> match.conditions().stream())
                            .filter(ShippedThresholdsTest::compares)
                            .forEach(
                                    each ->
                                            stands.computeIfAbsent(
                                                            new Place(
                                                                    rule.name(),
                                                                    each.condition().position()),
                                                            place -> EnumSet.noneOf(Stand.class))
                                                    .add(stand(each)));
        }
    }

    private static boolean compares(ConditionTruth each) {
        return each.decided()
                && each.condition() instanceof Condition.Comparison comparison
                && comparison.relation().ordered()
                && each.observed() instanceof Number
                && each.threshold() instanceof Number;
    }

    private static Stand stand(ConditionTruth each) {
        int order = decimal(each.observed()).compareTo(decimal(each.threshold()));
        return order < 0 ? Stand.BELOW : order == 0 ? Stand.AT : Stand.ABOVE;
    }

    private static BigDecimal decimal(Object number) {
        return new BigDecimal(number.toString());
    }
}
