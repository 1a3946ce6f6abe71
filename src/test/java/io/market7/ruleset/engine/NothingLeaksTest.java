package io.market7.ruleset.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.DecisionWriter;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.floor.FactGenerator;
import io.market7.ruleset.TestRulesets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A decision depends on its own facts and on nothing that was decided before or beside it. */
class NothingLeaksTest {

    private static final List<Question> QUESTIONS = List.of(Question.values());

    private static String decided(RuleEngine engine, FactSet facts, ExplainLevel level) {
        return DecisionWriter.text(engine.decide(facts, level));
    }

    @Test
    void decidingBAfterAGivesTheBytesOfBAlone() {
        FactGenerator generator = new FactGenerator(7);
        Random random = new Random(7);
        RuleEngine pooled = TestRulesets.engine();
        for (int i = 0; i < 5_000; i++) {
            FactSet first = generator.next(QUESTIONS.get(random.nextInt(QUESTIONS.size())));
            FactSet second = generator.next(QUESTIONS.get(random.nextInt(QUESTIONS.size())));
            ExplainLevel level = i % 4 == 0 ? ExplainLevel.FULL : ExplainLevel.NONE;
            pooled.decide(first, level);
            assertThat(decided(pooled, second, level))
                    .isEqualTo(decided(FreshEngine.engine(), second, level));
        }
    }

    @Test
    void eightThreadsGiveTheBytesOfOne() throws Exception {
        FactGenerator generator = new FactGenerator(8);
        List<FactSet> facts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            facts.add(generator.next(QUESTIONS.get(i % QUESTIONS.size())));
        }
        RuleEngine engine = TestRulesets.engine();
        List<String> alone =
                facts.stream().map(one -> decided(engine, one, ExplainLevel.NONE)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> work = new ArrayList<>();
            facts.forEach(one -> work.add(() -> decided(engine, one, ExplainLevel.NONE)));
            List<String> together = new ArrayList<>();
            for (Future<String> decision : threads.invokeAll(work)) {
                together.add(decision.get());
            }
            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdownNow();
        }
    }
}
