package io.market7.ruleset.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.floor.FactGenerator;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.engine.WorkingMemory;
import io.market7.ruleset.tree.Rule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On random facts the condition tree and Drools come to the same verdict on every rule. */
class VerdictAgreesTest {

    private static final int FACT_SETS = 1_000;

    @ParameterizedTest
    @EnumSource
    void theTreeSaysOfEveryRuleWhetherItConcludes(Question question) {
        FactGenerator generator = new FactGenerator(42);
        Map<String, String> contradictions = new TreeMap<>();
        for (int i = 0; i < FACT_SETS; i++) {
            FactSet facts = generator.next(question);
            TestRulesets.engine()
                    .decide(facts, Set.of(), memory -> compare(memory, facts, contradictions));
        }
        assertThat(contradictions).isEmpty();
    }

    private static void compare(
            WorkingMemory memory, FactSet facts, Map<String, String> contradictions) {
        for (Rule rule : memory.asked()) {
            boolean concludes =
                    new RuleEvaluator(rule, memory.parameters(), memory.seenBy(rule))
                            .verdict()
                            .holds();
            if (concludes != memory.concluded().contains(rule.name())) {
                contradictions.putIfAbsent(rule.name() + " " + concludes, facts.toString());
            }
        }
    }
}
