package io.market7.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactGeneratorTest {

    private static final int LINES = 20_000;
    private static final int ENOUGH = 20;

    @Test
    void theStreamIsRepeatable() {
        FactGenerator one = new FactGenerator(11);
        FactGenerator other = new FactGenerator(11);
        for (int i = 0; i < 300; i++) {
            Question question = Question.values()[i % Question.values().length];
            assertThat(one.next(question)).isEqualTo(other.next(question));
        }
    }

    @Test
    void everyBtcRuleConcludesOftenAndStaysSilentOften() {
        Map<String, Integer> counts = count(Question.BTC);
        assertBothWays(counts, RuleNames.BTC);
        assertNothingElse(counts, RuleNames.BTC);
    }

    @Test
    void everyForkRuleConcludesOftenAndStaysSilentOften() {
        Map<String, Integer> counts = count(Question.FORK);
        assertBothWays(counts, RuleNames.FORK);
        assertNothingElse(counts, RuleNames.FORK);
        assertThat(counts.get("OPEN_DEAL")).isGreaterThan(LINES / 20);
        assertThat(counts.get("HOLD")).isGreaterThan(LINES / 20);
    }

    @Test
    void everyDcaRuleConcludesOftenAndStaysSilentOften() {
        Map<String, Integer> counts = count(Question.DCA);
        assertBothWays(counts, RuleNames.DCA);
        assertNothingElse(counts, RuleNames.DCA);
        assertThat(counts.get("PLACE_SAFETY_ORDER")).isGreaterThan(LINES / 20);
        assertThat(counts.get("HOLD")).isGreaterThan(LINES / 20);
        assertThat(counts.get("lifted")).isGreaterThan(LINES / 200);
    }

    @Test
    void everyExitRuleConcludesOftenAndStaysSilentOften() {
        Map<String, Integer> counts = count(Question.SAFU);
        assertBothWays(counts, RuleNames.SAFU);
        assertNothingElse(counts, RuleNames.SAFU);
        assertBothWays(counts, List.of("CLOSE_AT_MARKET", "HOLD"));
    }

    @Test
    void everyReentryRuleConcludesOftenAndStaysSilentOften() {
        Map<String, Integer> counts = count(Question.REENTRY);
        List<String> guards = new ArrayList<>(RuleNames.REENTRY);
        assertThat(guards.remove("reenter")).isTrue();
        assertThat(counts.remove("reenter")).isEqualTo(LINES);
        assertBothWays(counts, guards);
        assertNothingElse(counts, guards);
        assertBothWays(counts, List.of("REENTER", "HOLD"));
    }

    @Test
    void everyLeverageRuleConcludesOftenAndStaysSilentOften() {
        Map<String, Integer> counts = count(Question.LEVERAGE);
        assertBothWays(counts, RuleNames.LEVERAGE);
        assertNothingElse(counts, RuleNames.LEVERAGE);
        assertBothWays(counts, List.of("OPEN_LEG", "ADD_TO_LEG", "HOLD"));
    }

    @Test
    void everyRuleThatLeavesALegConcludesOftenAndStaysSilentOften() {
        Map<String, Integer> counts = count(Question.LEVERAGE_EXIT);
        assertBothWays(counts, RuleNames.LEVERAGE_EXIT);
        assertNothingElse(counts, RuleNames.LEVERAGE_EXIT);
        assertBothWays(counts, List.of("CLOSE_LEG", "REDUCE_LEG", "HOLD"));
    }

    private static Map<String, Integer> count(Question question) {
        FactGenerator generator = new FactGenerator(20_250_601);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < LINES; i++) {
            FloorResult result = Floor.decide(generator.next(question));
            counts.merge(result.outcome(), 1, Integer::sum);
            for (String rule : concluded(result)) {
                counts.merge(rule, 1, Integer::sum);
            }
            if (!result.lifted().isEmpty()) {
                counts.merge("lifted", 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Set<String> concluded(FloorResult result) {
        Set<String> rules = new HashSet<>();
        rules.addAll(result.proposals());
        rules.addAll(result.vetoes());
        rules.addAll(result.lifted());
        rules.addAll(result.tags());
        for (Adjustment adjustment : result.adjustments()) {
            rules.add(adjustment.rule());
        }
        if (result.timeframes() != null) {
            result.timeframes().values().forEach(rules::addAll);
        }
        return rules;
    }

    private static void assertBothWays(Map<String, Integer> counts, List<String> rules) {
        List<String> oneSided = new ArrayList<>();
        for (String rule : rules) {
            int count = counts.getOrDefault(rule, 0);
            if (count < ENOUGH || LINES - count < ENOUGH) {
                oneSided.add(rule + " " + count + " of " + LINES);
            }
        }
        assertThat(oneSided).isEmpty();
    }

    private static void assertNothingElse(Map<String, Integer> counts, List<String> rules) {
        Set<String> unlisted = new HashSet<>(counts.keySet());
        unlisted.removeAll(rules);
        unlisted.removeIf(name -> !name.equals(name.toLowerCase(java.util.Locale.ROOT)));
        unlisted.remove("lifted");
        assertThat(unlisted).isEmpty();
    }
}
