package io.market7.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.FactsException;
import io.market7.codec.FactsReader;
import io.market7.domain.decision.ConditionEvidence;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.floor.FactGenerator;
import io.market7.ruleset.TestRulesets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.opentest4j.TestAbortedException;

/** A short is decided as the long in the mirror is, for the mirrored reasons. */
class LeverageMirrorTest {

    @Property(tries = 1_000)
    void aShortIsDecidedAsItsMirrorImageLong(@ForAll long seed) {
        FactSet drawn = new FactGenerator(seed).next(Question.LEVERAGE);
        Map<String, Object> facts = LeverageMirror.mirrorable(FactLine.of(drawn).values());

        Decision decision = decide(facts);
        Decision image = decide(LeverageMirror.image(facts));

        Assume.that(liquidated(decision).equals(liquidated(image)));
        assertThat(mirrored(image.vetoes())).isEqualTo(decision.vetoes());
        assertThat(image.action()).isEqualTo(decision.action());
        assertThat(image.amountQuote()).isEqualTo(decision.amountQuote());
        assertThat(image.proposals()).isEqualTo(decision.proposals());
        assertThat(image.adjustments()).isEqualTo(decision.adjustments());
        Statistics.collect(
                drawn.subject().side() + (decision.action() == null ? " holds" : " acts"));
    }

    /**
     * Prices end at zero and have no end above, so one side may find no liquidation price, or none
     * that it knows, where the other has one.
     */
    private static String liquidated(Decision decision) {
        return decision.explanation().rules().stream()
                .filter(each -> each.rule().equals("liquidation-too-close"))
                .flatMap(each -> each.conditions().stream())
                .filter(each -> each.measure().equals("afterAdd.liquidationPrice"))
                .map(LeverageMirrorTest::kind)
                .findFirst()
                .orElse("unknown");
    }

    private static String kind(ConditionEvidence condition) {
        if (condition.observed() == null) {
            return "unknown";
        }
        return condition.holds() ? "somewhere" : "nowhere";
    }

    private static List<String> mirrored(List<String> rules) {
        return rules.stream().map(LeverageMirror::rule).sorted().toList();
    }

    /** A long leg beside a larger short one: in the mirror no price above zero liquidates. */
    @Example
    void aPriceWithoutAnImageIsLeftOut() {
        FactSet hedged =
                FactsReader.strict()
                        .read(
                                """
                                {"id":"hedged","question":"leverage","at":"2025-07-03T01:15:05Z","symbol":"ETHUSDT","market":"FUTURES",
                                 "side":"LONG","markPrice":25000,"priceAt":"2025-07-03T01:14:06Z",
                                 "leg":{"entryPrice":26151.44826720503781499419437848,"quantity":0.191194,"isolatedMargin":2500,"leverage":2,"stepsFired":3},
                                 "otherLeg":{"entryPrice":25000,"quantity":0.382388,"isolatedMargin":200,"leverage":5,"stepsFired":1},
                                 "account":{"notionalQuote":46000,"availableMarginQuote":9291,"hedgeMode":true,"marginMode":"cross",
                                  "walletBalanceQuote":1826,"otherMaintenanceMarginQuote":120,"otherUnrealisedPnlQuote":158},
                                 "instrument":{"minNotional":5,"brackets":[
                                  {"floorNotional":0,"capNotional":50000,"maintenanceMarginRatio":0.004,"maintenanceAmount":0,"maxLeverage":125},
                                  {"floorNotional":50000,"capNotional":250000,"maintenanceMarginRatio":0.005,"maintenanceAmount":50,"maxLeverage":100}]},
                                 "funding":{"ratePct":0.003512},"parameters":{"leverage":{"leverageEnabled":true}}}
                                """);
        Map<String, Object> facts = LeverageMirror.mirrorable(FactLine.of(hedged).values());

        assertThat(liquidated(decide(facts))).isEqualTo("somewhere");
        assertThat(liquidated(decide(LeverageMirror.image(facts)))).isEqualTo("nowhere");
    }

    /** Leaves out what the format does not accept, such as the mirror image of a high entry. */
    private static Decision decide(Map<String, Object> line) {
        try {
            FactSet facts = FactsReader.strict().read(line);
            return TestRulesets.engine().decide(facts, ExplainLevel.FULL);
        } catch (FactsException e) {
            assertThat(e.getMessage()).contains("expected a finite number above 0");
            throw new TestAbortedException(e.getMessage(), e);
        }
    }
}
