package io.market7.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.floor.FactGenerator;
import io.market7.floor.Floor;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.engine.RuleEngine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The engine and the hand-written floor give the same vetoes, tags, adjustments and amounts on
 * random facts. {@code -Dmarket7.differential.factor=10} tries ten times as many.
 */
class DifferentialTest {

    private static final int FACTOR = Integer.getInteger("market7.differential.factor", 1);

    @ParameterizedTest
    @CsvSource({
        "BTC, 10000",
        "FORK, 30000",
        "DCA, 40000",
        "SAFU, 15000",
        "REENTRY, 10000",
        "LEVERAGE, 30000",
        "LEVERAGE_EXIT, 15000"
    })
    void engineAgreesWithTheHandWrittenFloor(Question question, int usual) {
        int factSets = Math.multiplyExact(usual, FACTOR);
        RuleEngine engine = TestRulesets.engine();
        FactGenerator generator = new FactGenerator(20_250_601L + question.ordinal());
        List<String> disagreements = new ArrayList<>();
        for (int i = 0; i < factSets && disagreements.size() < 20; i++) {
            FactSet facts = generator.next(question);
            Decision decision = engine.decide(facts, ExplainLevel.NONE);
            List<String> differences =
                    FloorComparison.differences(facts, decision, Floor.decide(facts));
            if (!differences.isEmpty()) {
                disagreements.add(i + ": " + String.join("\n   ", differences));
            }
        }
        assertThat(disagreements).isEmpty();
    }
}
