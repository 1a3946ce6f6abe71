package io.market7.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.market7.codec.FactsWriter;
import io.market7.domain.decision.ConditionState;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.RuleIndex;
import io.market7.domain.decision.RuleState;
import io.market7.domain.decision.RuleVerdicts;
import io.market7.floor.FactGenerator;
import io.market7.floor.FactShrinker;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.compile.Judge;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rule engine and the condition tree conclude the same, rule by rule, on random facts that seek
 * the boundaries; where they do not, the engine that asks both refuses to decide, and the smallest
 * facts that show it are printed. Each condition is counted by how it came out. {@code
 * -Dmarket7.differential.lines=500000} tries as many a question, and then wants every condition to
 * have come out both ways at least 1,000 times.
 */
class TreeDifferentialTest {

    private static final int LINES = Integer.getInteger("market7.differential.lines", 2_000);
    private static final int FULL_SIZE = 500_000;
    private static final int ENOUGH = 1_000;

    /** How often each condition of each ruleset came out how, over all questions. */
    private static final Map<RuleIndex, long[][]> COUNTS = new LinkedHashMap<>();

    private static final BoundRulesets ENGINE_ALONE = TestRulesets.bound().judgedBy(Judge.DROOLS);

    private final RuleEngine engineAlone = new RuleEngine(() -> ENGINE_ALONE);
    private final RuleEngine both = TestRulesets.engine();

    @ParameterizedTest
    @EnumSource(Question.class)
    void theTreeConcludesWhatTheEngineDoes(Question question) {
        FactGenerator generator = new FactGenerator(7_202_506L + question.ordinal());
        for (int i = 0; i < LINES; i++) {
            FactSet facts = generator.next(question);
            String difference = difference(facts, i % 20 == 0);
            if (difference != null) {
                FactSet small = FactShrinker.shrink(facts, each -> difference(each, true) != null);
                fail("%s%n%s".formatted(difference(small, true), FactsWriter.text(small)));
            }
        }
    }

    /** Says how the tree and the engine differ over these facts; null when they do not. */
    private String difference(FactSet facts, boolean alone) {
        Decision decision;
        try {
            decision = both.decide(facts, ExplainLevel.NONE);
        } catch (IllegalStateException disagreement) {
            return disagreement.getMessage();
        }
        count(decision.verdicts());
        if (!alone) {
            return null;
        }
        TreeSet<String> unseen = concludedAlone(facts);
        concluded(decision).forEach(unseen::remove);
        return unseen.isEmpty() ? null : "The tree did not see " + unseen;
    }

    /** Rules that the tree says have fired, lifted ones included. */
    private static List<String> concluded(Decision decision) {
        List<String> fired = new ArrayList<>();
        RuleVerdicts verdicts = decision.verdicts();
        RuleIndex index = verdicts.rulesets().get(0);
        for (int rule = 0; rule < index.rules().size(); rule++) {
            RuleState state = verdicts.state(0, rule);
            if (state == RuleState.FIRED || state == RuleState.LIFTED) {
                fired.add(index.rules().get(rule).rule());
            }
        }
        return fired;
    }

    /** Rules that the engine without a witness says have concluded. */
    private TreeSet<String> concludedAlone(FactSet facts) {
        Decision decision = engineAlone.decide(facts, ExplainLevel.NONE);
        TreeSet<String> names = new TreeSet<>(decision.proposals());
        names.addAll(decision.vetoes());
        names.addAll(decision.lifted());
        names.addAll(decision.tags());
        return names;
    }

    private static void count(RuleVerdicts verdicts) {
        RuleIndex index = verdicts.rulesets().get(0);
        long[][] counts =
                COUNTS.computeIfAbsent(
                        index,
                        each -> new long[each.conditionCount()][ConditionState.values().length]);
        for (int rule = 0; rule < index.rules().size(); rule++) {
            int first = index.firstCondition(rule);
            int conditions = index.rules().get(rule).conditions().size();
            for (int place = 0; place < conditions; place++) {
                counts[first + place][verdicts.condition(0, rule, place).ordinal()]++;
            }
        }
    }

    private static void report(RuleIndex index, long[][] counts, List<String> rare) {
        for (int rule = 0; rule < index.rules().size(); rule++) {
            RuleIndex.Entry entry = index.rules().get(rule);
            for (int place = 0; place < entry.conditions().size(); place++) {
                long[] of = counts[index.firstCondition(rule) + place];
                String line =
                        "%10d false %10d true %10d unknown  %s %s: %s"
                                .formatted(
                                        of[0],
                                        of[1],
                                        of[2],
                                        index.ruleset().name(),
                                        entry.rule(),
                                        entry.conditions().get(place));
                if (LINES >= FULL_SIZE) {
                    System.out.println(line);
                }
                if (Math.min(of[0], of[1]) < ENOUGH) {
                    rare.add(line);
                }
            }
        }
    }

    @AfterAll
    static void everyConditionCameOutBothWays() {
        List<String> rare = new ArrayList<>();
        COUNTS.forEach((index, counts) -> report(index, counts, rare));
        int all = COUNTS.keySet().stream().mapToInt(RuleIndex::conditionCount).sum();
        System.out.printf(
                "%,d facts a question: %d of %d conditions came out both ways at least %,d times%n",
                LINES, all - rare.size(), all, ENOUGH);
        if (LINES >= FULL_SIZE) {
            assertThat(rare).isEmpty();
        }
    }
}
