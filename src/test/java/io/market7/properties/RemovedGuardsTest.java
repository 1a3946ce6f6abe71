package io.market7.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.floor.FactGenerator;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.check.FactSchema;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.compile.RulesetCompiler;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.tree.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A ruleset without some of its guards, compiled anew: what the others allow stays allowed, and
 * what they forbid stays forbidden for the same reasons.
 */
class RemovedGuardsTest {

    private static final int SUBSETS = 4;
    private static final int FACT_SETS = 400;

    @TestFactory
    Stream<DynamicTest> removingGuardsNeverRemovesAnOrderThatOthersAllow() {
        return Asked.ADDING.stream()
                .flatMap(
                        question ->
                                Stream.iterate(1, seed -> seed + 1)
                                        .limit(SUBSETS)
                                        .map(
                                                seed ->
                                                        DynamicTest.dynamicTest(
                                                                question.label() + " " + seed,
                                                                () -> check(question, seed))));
    }

    private static void check(Question question, int seed) {
        RulesetSource source = TestRulesets.bound().ruleset(question.ruleset()).source();
        Set<String> removed = vetoes(source, new Random(seed));
        FactGenerator generator = new FactGenerator(seed);
        int freed = 0;
        try (CompiledRuleset rest = without(source, removed)) {
            RuleEngine engine = new RuleEngine(() -> bound(rest));
            for (int i = 0; i < FACT_SETS; i++) {
                FactSet facts = generator.next(question);
                Decision whole = decide(TestRulesets.engine(), facts);
                Decision less = decide(engine, facts);
                if (whole.action() != null) {
                    assertThat(less.action()).isEqualTo(whole.action());
                    assertThat(less.amountQuote()).isEqualTo(whole.amountQuote());
                }
                assertThat(less.vetoes()).isEqualTo(without(whole.vetoes(), removed));
                freed += whole.action() == null && less.action() != null ? 1 : 0;
            }
        }
        assertThat(freed).as("orders that only the removed guards held").isPositive();
    }

    /** Draws about half of the guards and returns their vetoes. */
    private static Set<String> vetoes(RulesetSource source, Random random) {
        Set<String> guards =
                source.rules().stream()
                        .map(Rule::guard)
                        .distinct()
                        .filter(guard -> random.nextBoolean())
                        .collect(Collectors.toSet());
        return source.rules().stream()
                .filter(rule -> guards.contains(rule.guard()))
                .filter(RemovedGuardsTest::onlyVetoes)
                .map(Rule::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean onlyVetoes(Rule rule) {
        return rule.conclusions().stream()
                .map(conclusion -> ConclusionFunction.of(conclusion.function()))
                .allMatch(
                        function ->
                                function == ConclusionFunction.VETO
                                        || function == ConclusionFunction.LIFTABLE_VETO);
    }

    private static CompiledRuleset without(RulesetSource source, Set<String> removed) {
        List<Rule> rest =
                source.rules().stream().filter(rule -> !removed.contains(rule.name())).toList();
        return new RulesetCompiler(new FactSchema())
                .compile(
                        new RulesetSource(
                                source.manifest(), rest, source.sha256(), source.files()));
    }

    private static BoundRulesets bound(CompiledRuleset rest) {
        List<CompiledRuleset> all = new ArrayList<>(List.of(rest));
        TestRulesets.bound().all().stream()
                .filter(ruleset -> !ruleset.ref().name().equals(rest.ref().name()))
                .forEach(all::add);
        return new BoundRulesets(all, Map.of());
    }

    private static List<String> without(List<String> vetoes, Set<String> removed) {
        return vetoes.stream().filter(veto -> !removed.contains(veto)).toList();
    }

    private static Decision decide(RuleEngine engine, FactSet facts) {
        return engine.decide(facts, ExplainLevel.NONE);
    }
}
