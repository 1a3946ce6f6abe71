package io.market7.ruleset.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.ConditionEvidence;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.RuleEvidence;
import io.market7.domain.decision.RuleState;
import io.market7.floor.FactGenerator;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import io.market7.ruleset.truth.Markers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever puts the stated conditions into the rule as it stands in the file comes to the stated
 * state, and to a rule that matches when all that fail are mended.
 */
class StatedConditionsTest {

    private static final int FACT_SETS = 1_000;

    @ParameterizedTest
    @EnumSource(Question.class)
    void theStatedConditionsGiveTheStatedState(Question question) {
        Map<String, Rule> rules =
                TestRulesets.bound().ruleset(question.ruleset()).source().rules().stream()
                        .collect(Collectors.toMap(Rule::name, Function.identity()));
        FactGenerator generator = new FactGenerator(77);
        Map<String, String> wrong = new TreeMap<>();
        int fired = 0;
        for (int i = 0; i < FACT_SETS; i++) {
            FactSet facts = generator.next(question);
            for (RuleEvidence rule :
                    TestRulesets.engine().decide(facts, ExplainLevel.FULL).explanation().rules()) {
                Rule read = rules.get(rule.rule());
                boolean concluded =
                        rule.state() == RuleState.FIRED || rule.state() == RuleState.LIFTED;
                fired += concluded ? 1 : 0;
                if (concluded && !matches(read, rule, false)
                        || rule.state() == RuleState.NOT_MATCHED && matches(read, rule, false)
                        || !matches(read, rule, true)) {
                    wrong.putIfAbsent(rule.rule(), rule.toString());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(fired).isPositive();
    }

    /**
     * @param mended whether every condition that fails is taken as mended
     */
    private static boolean matches(Rule rule, RuleEvidence evidence, boolean mended) {
        Deque<ConditionEvidence> rows = new ArrayDeque<>(evidence.conditions());
        boolean all = true;
        for (Pattern pattern : rule.patterns()) {
            all &= matches(pattern, rows, mended);
        }
        assertThat(rows).as(() -> evidence.toString()).isEmpty();
        return all;
    }

    private static boolean matches(Pattern pattern, Deque<ConditionEvidence> rows, boolean mended) {
        if (saysWhetherThere(pattern, rows.peek())) {
            return rows.remove().holds() || mended;
        }
        boolean negated = pattern.quantifier() == Pattern.Quantifier.NOT;
        boolean all = true;
        boolean any = false;
        for (Constraint constraint : pattern.constraints()) {
            if (tests(constraint)) {
                all &= holds(((Constraint.Test) constraint).condition(), rows, mended, negated);
                any = true;
            }
        }
        return negated ? any && !all : all;
    }

    /** Returns whether a row only says that the fact of a pattern is there, or is not. */
    private static boolean saysWhetherThere(Pattern pattern, ConditionEvidence row) {
        return row != null
                && !pattern.type().equals(Pattern.PARAMETERS)
                && row.relation().endsWith("known")
                && row.measure()
                        .equals(MeasureNames.presence(pattern.type(), FactMarkers.of(pattern)))
                && (row.observed() == null
                        || pattern.constraints().stream().noneMatch(StatedConditionsTest::tests));
    }

    private static boolean tests(Constraint constraint) {
        return constraint instanceof Constraint.Test test && !Markers.isMarker(test.condition());
    }

    /** Returns whether a condition holds as it stands in the file; rows are turned round by not. */
    private static boolean holds(
            Condition condition, Deque<ConditionEvidence> rows, boolean mended, boolean negated) {
        if (condition instanceof Condition.And and) {
            boolean all = true;
            for (Condition part : and.parts()) {
                all &= holds(part, rows, mended, negated);
            }
            return all;
        }
        if (condition instanceof Condition.Or or) {
            boolean any = false;
            for (Condition part : or.parts()) {
                any |= holds(part, rows, mended, negated);
            }
            return any;
        }
        return (rows.remove().holds() || mended) != negated;
    }
}
