package io.market7.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Decider;
import io.market7.domain.decision.ExplainLevel;
import io.market7.ruleset.engine.RuleEngine;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineEvaluatorTest {

    private static LineEvaluator.Answer answer(LineEvaluator evaluator, String json) {
        return evaluator.answer(json.getBytes(StandardCharsets.UTF_8), ExplainLevel.NONE);
    }

    private static String line(String id) {
        return "{\"id\":\"%s\",\"question\":\"btc\",\"at\":\"2025-06-01T12:00:00Z\"}".formatted(id);
    }

    @Test
    void aLineThatTheRulesFailAtIsAnErrorAndTheNextOneIsDecided() {
        RuleEngine rules = new RuleEngine(TestRules::bound);
        Decider failing =
                (facts, level) -> {
                    if (facts.id().equals("bad")) {
                        throw new ArithmeticException();
                    }
                    return rules.decide(facts, level);
                };
        LineEvaluator evaluator = new LineEvaluator(failing);

        LineEvaluator.Answer bad = answer(evaluator, line("bad"));

        assertThat(bad.decided()).isFalse();
        assertThat(new String(bad.json(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"id\":\"bad\",\"error\":{\"code\":\"rules-failed\",\"detail\":\"java.lang.ArithmeticException\"}}");
        assertThat(answer(evaluator, line("good")).decided()).isTrue();
    }
}
