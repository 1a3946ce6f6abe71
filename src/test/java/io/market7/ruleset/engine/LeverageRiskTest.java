package io.market7.ruleset.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.leverage.Leg;
import io.market7.domain.leverage.LeverageFacts;
import io.market7.floor.FactGenerator;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.tree.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Caution only ever takes orders away. */
class LeverageRiskTest {

    private static final String CLOSE = "liquidation-too-close";

    private static Decision decide(FactSet facts) {
        return TestFacts.decide(facts);
    }

    private static FactSet with(FactSet facts, LeverageFacts leverage, Map<String, Object> more) {
        Map<String, Object> own =
                new HashMap<>(facts.parameters().getOrDefault("leverage", Map.of()));
        own.putAll(more);
        Map<String, Map<String, Object>> parameters = new HashMap<>(facts.parameters());
        parameters.put("leverage", own);
        return new FactSet(
                facts.id(),
                facts.question(),
                facts.at(),
                facts.subject(),
                facts.prices(),
                facts.indicators(),
                facts.btc(),
                facts.deal(),
                facts.ledger(),
                facts.scores(),
                facts.predictions(),
                facts.rrr(),
                facts.previous(),
                facts.tv(),
                leverage,
                facts.instrument(),
                facts.request(),
                parameters);
    }

    private static FactSet distance(FactSet facts, double minPct) {
        return with(facts, facts.leverage(), Map.of("minLiquidationDistancePct", minPct));
    }

    @Property(tries = 500)
    void askingForMoreWayToLiquidationNeverAddsAnOrder(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 300) int tenths,
            @ForAll @IntRange(min = 0, max = 300) int more) {
        FactSet facts = new FactGenerator(seed).next(Question.LEVERAGE);
        Decision careful = decide(distance(facts, (tenths + more) / 10.0));
        Decision bold = decide(distance(facts, tenths / 10.0));
        assertThat(careful.vetoes()).containsAll(bold.vetoes());
        List<String> others = new ArrayList<>(careful.vetoes());
        others.removeAll(bold.vetoes());
        assertThat(List.of(CLOSE)).containsAll(others);
        if (careful.action() != null) {
            assertThat(bold.action()).isEqualTo(careful.action());
            assertThat(bold.amountQuote()).isEqualTo(careful.amountQuote());
        }
    }

    @Test
    void theWayToLiquidationDecidesSome() {
        FactGenerator generator = new FactGenerator(5);
        long decided = 0;
        for (int i = 0; i < 2_000; i++) {
            FactSet facts = generator.next(Question.LEVERAGE);
            boolean bold = decide(distance(facts, 0)).vetoes().contains(CLOSE);
            boolean careful = decide(distance(facts, 30)).vetoes().contains(CLOSE);
            decided += bold != careful ? 1 : 0;
        }
        assertThat(decided).isGreaterThan(100);
    }

    @Property(tries = 300)
    void aGuardThatIsSilentTakesAwayItsOwnVetoesOnly(@ForAll long seed, @ForAll int which) {
        List<Rule> rules = TestRulesets.bound().ruleset("leverage").source().rules();
        String silent = rules.get(Math.floorMod(which, rules.size())).name();
        FactSet facts = new FactGenerator(seed).next(Question.LEVERAGE);
        Decision all = decide(facts);
        Decision without = TestRulesets.engine().decide(facts, ExplainLevel.NONE, Set.of(silent));
        if (!silent.equals("leverage-above-limit")) {
            List<String> left = new ArrayList<>(all.vetoes());
            left.remove(silent);
            assertThat(without.vetoes()).isEqualTo(left);
        }
    }

    /** Both legs of a hedge are isolated from one another, so that neither reads the other. */
    @Property(tries = 300)
    void anIsolatedLegIsDecidedWhateverTheOtherSideHolds(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 100_000) int quantity) {
        Leg other = new Leg(BigDecimal.TEN, BigDecimal.valueOf(quantity), BigDecimal.ONE, null, 1);
        for (Question question : List.of(Question.LEVERAGE, Question.LEVERAGE_EXIT)) {
            FactSet facts = new FactGenerator(seed).next(question);
            LeverageFacts known = facts.leverage();
            if (known.account() == null || known.account().marginMode().equals("isolated")) {
                FactSet hedged =
                        with(
                                facts,
                                new LeverageFacts(
                                        known.leg(), other, known.account(), known.funding()),
                                Map.of());
                assertThat(decide(hedged).vetoes()).isEqualTo(decide(facts).vetoes());
                assertThat(decide(hedged).proposals()).isEqualTo(decide(facts).proposals());
                assertThat(decide(hedged).tags()).isEqualTo(decide(facts).tags());
            }
        }
    }
}
