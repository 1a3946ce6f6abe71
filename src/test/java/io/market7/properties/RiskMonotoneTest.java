package io.market7.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.floor.FactGenerator;
import io.market7.ruleset.TestRulesets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Raising a minimum, lowering a maximum or switching a guard on never adds an order. */
class RiskMonotoneTest {

    @Property(tries = 3_000)
    void aMoreCarefulParameterNeverAddsAnOrder(
            @ForAll long seed,
            @ForAll("tightenings") Tightening tightening,
            @ForAll @IntRange(min = 1, max = 100) int hundredths) {
        FactSet facts = new FactGenerator(seed).next(tightening.question());
        Object value = tightening.valueIn(facts);
        Assume.that(value != null);
        FactSet careful =
                Overridden.with(
                        facts,
                        tightening.question().ruleset(),
                        tightening.spec().name(),
                        tightening.tightened(value, hundredths * hundredths / 1e4));

        Decision before = decide(facts);
        Decision after = decide(careful);

        assertThat(after.vetoes()).containsAll(before.vetoes());
        if (before.action() == null) {
            assertThat(after.action()).isNull();
        }
        Statistics.label("the more careful parameter")
                .collect(
                        before.action() != null && after.action() == null
                                ? "took an order away"
                                : "changed nothing")
                .coverage(
                        checker -> checker.check("took an order away").count(count -> count > 100));
    }

    private static Decision decide(FactSet facts) {
        return TestRulesets.engine().decide(facts, ExplainLevel.NONE);
    }

    @Provide
    Arbitrary<Tightening> tightenings() {
        List<Tightening> oneWay =
                Asked.ADDING.stream()
                        .flatMap(question -> Tightening.all(question).stream())
                        .filter(Tightening::oneWay)
                        .toList();
        return Arbitraries.of(oneWay);
    }
}
