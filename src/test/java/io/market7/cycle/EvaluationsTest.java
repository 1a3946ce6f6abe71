package io.market7.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsWriter;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.RuleState;
import io.market7.domain.market.Timeframe;
import io.market7.ruleset.engine.RuleEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationsTest {
    private static final Instant FIRST_AT = TestMarket.START.plus(Duration.ofDays(6));

    @Test
    void oneThreadAndEightThreadsDecideTheSameBytes() {
        List<FactSet> facts = facts(10_000);

        List<String> alone = decided(facts, 1);
        List<String> shared = decided(facts, 8);

        assertThat(facts).hasSize(10_000);
        assertThat(shared).isEqualTo(alone);
    }

    @Test
    void holdsAndSaysWhyWhenTheRulesFail() {
        FactSet facts = facts(1).get(0);
        Evaluator failing =
                new Evaluator(
                        Predictor.NONE,
                        (each, level) -> {
                            throw new IllegalStateException("two proposals");
                        },
                        ExplainLevel.NONE);

        Evaluation evaluation = failing.evaluate(facts);

        assertThat(evaluation.stage()).isEqualTo(Evaluation.ERROR);
        assertThat(evaluation.failure()).hasMessage("two proposals");
        assertThat(evaluation.decision().action()).isNull();
        assertThat(evaluation.decision().outcome()).isEqualTo("HOLD");
        var evidence = evaluation.decision().explanation().rules().get(0);
        assertThat(evidence.state()).isEqualTo(RuleState.ERROR);
        assertThat(evidence.text()).contains("two proposals");
        assertThat(evaluation.entry(FIRST_AT).stage()).isEqualTo(Evaluation.ERROR);
        assertThat(DecisionWriter.text(evaluation.decision())).contains("two proposals");
    }

    @Test
    void derivesTheIdFromTheFactsAndCarriesItInBoth() {
        FactSet facts = facts(1).get(0);
        Evaluator evaluator = evaluator();

        Evaluation once = evaluator.evaluate(facts);
        Evaluation again = evaluator.evaluate(facts);

        assertThat(once.decision().id()).startsWith("btc-").isEqualTo(again.decision().id());
        assertThat(once.facts().id()).isEqualTo(once.decision().id());
        assertThat(FactsWriter.text(once.facts())).contains(once.decision().id());
    }

    private static Evaluator evaluator() {
        return new Evaluator(Predictor.NONE, new RuleEngine(TestRules::bound), ExplainLevel.NONE);
    }

    private static List<String> decided(List<FactSet> facts, int threads) {
        try (Evaluations evaluations = new Evaluations(evaluator(), threads)) {
            return evaluations.of(facts).stream()
                    .map(each -> DecisionWriter.text(each.decision()))
                    .toList();
        }
    }

    /** Facts of a simulated market, without the ids a run gave them. */
    private static List<FactSet> facts(int count) {
        var simulation = TestMarket.simulation(3, count > 1_000 ? 34 : 7);
        TestCycle cycle = new TestCycle(TestMarket.symbols(simulation), Timeframe.M5);
        cycle.through(TestMarket.feed(TestMarket.candles(simulation)), FIRST_AT);
        return cycle.evaluations.stream()
                .limit(count)
                .map(each -> Identified.facts(each.facts(), null))
                .toList();
    }
}
