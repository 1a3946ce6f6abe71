package io.market7.ruleset.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.RuleEvidence;
import io.market7.domain.decision.RuleState;
import io.market7.floor.FactGenerator;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.print.RuleFormatter;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On random facts the explanation never contradicts what Drools concluded. */
class ExplanationAgreesTest {

    @ParameterizedTest
    @EnumSource(Question.class)
    void everyRuleHasOneStateAndEvidenceThatFits(Question question) {
        List<Rule> rules = TestRulesets.bound().ruleset(question.ruleset()).source().rules();
        Map<String, Rule> byName = rules.stream().collect(Collectors.toMap(Rule::name, r -> r));
        FactGenerator generator = new FactGenerator(21);
        Map<String, String> contradictions = new TreeMap<>();
        for (int i = 0; i < 1_000; i++) {
            FactSet facts = facts(generator, question);
            Decision decision = TestRulesets.engine().decide(facts, ExplainLevel.FULL);
            assertThat(decision.explanation().complete()).isTrue();
            assertThat(decision.explanation().rules())
                    .extracting(RuleEvidence::rule)
                    .containsExactlyElementsOf(byName.keySet().stream().sorted().toList());
            for (RuleEvidence evidence : decision.explanation().rules()) {
                String wrong = contradiction(evidence, byName.get(evidence.rule()));
                if (wrong != null) {
                    contradictions.putIfAbsent(
                            evidence.rule() + " " + evidence.state(),
                            wrong + " in " + i + ": " + evidence.conditions());
                }
            }
        }
        assertThat(contradictions).isEmpty();
    }

    /** Questions about a deal that the generator does not know look at the facts of dca. */
    private static FactSet facts(FactGenerator generator, Question question) {
        return question.ruleset().equals("safu")
                ? generator.next(Question.DCA).asked(question)
                : generator.next(question);
    }

    private static String contradiction(RuleEvidence evidence, Rule rule) {
        boolean concluded =
                evidence.state() == RuleState.FIRED || evidence.state() == RuleState.LIFTED;
        if (evidence.text().isBlank() || evidence.line() != rule.position().line()) {
            return "text or line";
        }
        if (concluded) {
            boolean all = evidence.conditions().stream().allMatch(condition -> condition.holds());
            return all || !conjunctive(rule) ? null : "concluded, but a condition fails";
        }
        if (evidence.conditions().stream().allMatch(condition -> condition.holds())) {
            return "not concluded, but no condition fails";
        }
        boolean unknown =
                evidence.conditions().stream()
                        .anyMatch(
                                condition ->
                                        !condition.holds()
                                                && (condition.observed() == null
                                                        || condition.threshold() == null));
        return evidence.state() == RuleState.UNKNOWN_INPUT && !unknown
                ? "unknown, but every value is known"
                : null;
    }

    /**
     * Rules whose every condition must hold; elsewhere a failing alternative is no contradiction.
     */
    private static boolean conjunctive(Rule rule) {
        boolean either = RuleFormatter.format(List.of(rule)).contains("||");
        return !either
                && rule.patterns().stream()
                        .noneMatch(
                                pattern ->
                                        pattern.quantifier() == Pattern.Quantifier.NOT
                                                && pattern.constraints().size() > 1);
    }
}
