package io.market7.ruleset.flip;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.DecisionWriter;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.Explanation;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Flip;
import io.market7.domain.decision.FlipChange;
import io.market7.domain.decision.Flips;
import io.market7.domain.decision.Question;
import io.market7.floor.FactGenerator;
import io.market7.ruleset.TestRulesets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On random facts of every question a reported set flips the engine, and no part of it does. */
class EveryQuestionTest {

    private static final int FACT_SETS = 60;

    private final FlipFinder finder = new FlipFinder(TestRulesets::bound);

    @ParameterizedTest
    @EnumSource
    void everySetFlipsTheEngineAndNoPartOfItDoes(Question question) {
        FactGenerator generator = new FactGenerator(97);
        int sets = 0;
        long tried = 0;
        for (int i = 0; i < FACT_SETS; i++) {
            FactSet facts = generator.next(question);
            Decision decided = decide(facts);
            Flips flips = finder.find(facts, FlipOptions.DEFAULT);
            tried += flips.decisions();
            for (Flip flip : flips.sets()) {
                sets++;
                assertThat(decide(with(facts, flip.changes())).outcome())
                        .as(flip + " on " + facts)
                        .isEqualTo(flip.outcome())
                        .isNotEqualTo(decided.outcome());
                parts(facts, flip, decided);
            }
        }
        System.out.printf(
                "%s: %d sets for %d decisions, %d tried each%n",
                question.label(), sets, FACT_SETS, tried / FACT_SETS);
        assertThat(sets).isGreaterThan(FACT_SETS / 2);
    }

    private static void parts(FactSet facts, Flip flip, Decision decided) {
        int all = (1 << flip.changes().size()) - 1;
        for (int part = 0; part < all; part++) {
            FactSet changed = facts;
            for (int i = 0; i < flip.changes().size(); i++) {
                if ((part & 1 << i) != 0) {
                    changed = with(changed, List.of(flip.changes().get(i)));
                }
            }
            Decision again = decide(changed);
            assertThat(turned(decided, again))
                    .as("part " + part + " of " + flip + " on " + facts)
                    .isFalse();
        }
    }

    private static boolean turned(Decision before, Decision after) {
        return before.question() == Question.BTC
                ? !before.outcome().equals(after.outcome())
                : before.outcome().equals("HOLD") != after.outcome().equals("HOLD");
    }

    @ParameterizedTest
    @EnumSource
    void theSameFactsGiveTheSameBytes(Question question) {
        FactGenerator generator = new FactGenerator(3);
        for (int i = 0; i < 15; i++) {
            FactSet facts = generator.next(question);
            assertThat(bytes(facts, new FlipFinder(TestRulesets::bound)))
                    .isEqualTo(bytes(facts, finder));
        }
    }

    private static String bytes(FactSet facts, FlipFinder finder) {
        Decision decided = decide(facts);
        return DecisionWriter.text(
                decided.explained(
                        new Explanation(true, List.of())
                                .with(finder.find(facts, FlipOptions.DEFAULT))));
    }

    private static FactSet with(FactSet facts, List<FlipChange> changes) {
        MeasureSet measures = MeasureSet.of(facts, List.of());
        FactSet changed = facts;
        for (FlipChange change : changes) {
            Measure measure = measures.at(measures.place(change.measure()));
            changed = measure.write(changed, Measure.searched(change.to()));
        }
        return changed;
    }

    private static Decision decide(FactSet facts) {
        return TestRulesets.engine().decide(facts, ExplainLevel.NONE);
    }
}
