package io.market7.ruleset.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.ConditionEvidence;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.RuleEvidence;
import io.market7.floor.FactGenerator;
import io.market7.ruleset.TestRulesets;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An explanation is faithful when whoever reads it can do the sum: what was observed, the relation
 * and the threshold give the truth that is stated, and the margin is their distance.
 */
class FaithfulExplanationTest {

    private static final int FACT_SETS = 1_000;

    @ParameterizedTest
    @EnumSource(Question.class)
    void statedValuesGiveTheStatedTruth(Question question) {
        FactGenerator generator = new FactGenerator(1_234);
        Map<String, String> wrong = new TreeMap<>();
        int computed = 0;
        for (int i = 0; i < FACT_SETS; i++) {
            FactSet facts = generator.next(question);
            Decision decision = TestRulesets.engine().decide(facts, ExplainLevel.FULL);
            for (RuleEvidence rule : decision.explanation().rules()) {
                for (ConditionEvidence condition : rule.conditions()) {
                    Boolean truth = truth(condition);
                    if (truth != null) {
                        computed++;
                        if (truth != condition.holds() || !fits(condition)) {
                            wrong.putIfAbsent(rule.rule(), condition.toString());
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(computed).isGreaterThan(FACT_SETS);
    }

    @ParameterizedTest
    @CsvSource({
        "<, 1, 2, true",
        "<, 2, 2, false",
        "<=, 2, 2, true",
        ">, 2, 2, false",
        ">=, 2, 2, true",
        "==, 2.0, 2, true",
        "!=, 2, 2, false",
        "known, 2, , true"
    })
    void theSumIsDoneByOneWhoKnowsTheRelations(
            String relation, BigDecimal observed, BigDecimal threshold, boolean truth) {
        ConditionEvidence stated =
                new ConditionEvidence("m", relation, threshold, null, observed, null, truth, null);
        assertThat(truth(stated)).isEqualTo(truth);
    }

    /** Returns what the stated values say; null when one of them is unknown. */
    private static Boolean truth(ConditionEvidence condition) {
        Object observed = condition.observed();
        Object threshold = condition.threshold();
        switch (condition.relation()) {
            case "known":
                return observed != null;
            case "unknown":
                return observed == null;
            default:
                return observed == null || threshold == null
                        ? null
                        : compared(condition.relation(), observed, threshold);
        }
    }

    private static boolean compared(String relation, Object observed, Object threshold) {
        return switch (relation) {
            case "in" -> among(observed, threshold);
            case "not in" -> !among(observed, threshold);
            case "==" -> same(observed, threshold);
            case "!=" -> !same(observed, threshold);
            case "<" -> order(observed, threshold) < 0;
            case "<=" -> order(observed, threshold) <= 0;
            case ">" -> order(observed, threshold) > 0;
            case ">=" -> order(observed, threshold) >= 0;
            default -> throw new AssertionError("Nobody knows the relation " + relation);
        };
    }

    private static boolean among(Object observed, Object threshold) {
        return threshold instanceof Collection<?> all
                && all.stream().anyMatch(each -> same(observed, each));
    }

    private static boolean same(Object a, Object b) {
        return a instanceof Number && b instanceof Number
                ? order(a, b) == 0
                : String.valueOf(a).equals(String.valueOf(b));
    }

    private static int order(Object a, Object b) {
        return a instanceof Number && b instanceof Number
                ? number(a).compareTo(number(b))
                : String.valueOf(a).compareTo(String.valueOf(b));
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    private static boolean fits(ConditionEvidence condition) {
        Object observed = condition.observed();
        Object threshold = condition.threshold();
        if (!(observed instanceof Number) || !(threshold instanceof Number)) {
            return condition.margin() == null;
        }
        return number(observed).subtract(number(threshold)).doubleValue() == condition.margin();
    }
}
