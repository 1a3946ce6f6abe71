package io.market7.ruleset.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Decision;
import io.market7.ruleset.TestFacts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * What must not change a decision of {@code leverage}: the unit of the price, and which side asks.
 */
class LeverageSymmetryTest {

    private static final String ON = "leverageEnabled: true, trajectoryEnabled: true";

    /** Thresholds that are not mirrored by default; the averages are asked of shorts only. */
    private static final String MIRRORED =
            "{ %s, shortNeedsPriceBelowEmas: false, shortRsiMaxPoints: 65, minShortScoreRatio: 0.6, maxLeverageRatio: 40, minLiquidationDistancePct: 10, drawdownTriggerPct: 3 }"
                    .formatted(ON);

    /** Quantities bought at a mirrored price are not mirrored, and neither is what follows. */
    private static final Set<String> OF_THE_SIZE =
            Set.of(
                    "position-notional-exceeded",
                    "liquidation-too-close",
                    "next-rung-beyond-liquidation");

    private static final Map<String, String> OTHER_SIDE =
            both(
                    Map.of(
                            "long-rsi-too-low", "short-rsi-too-high",
                            "long-histogram-too-low", "short-histogram-too-high",
                            "long-macd-lift-too-low", "short-macd-lift-too-high",
                            "long-rsi-slope-too-low", "short-rsi-slope-too-high",
                            "tv-bearish", "tv-bullish",
                            "fork-score-too-low", "short-score-too-low"));

    private static Map<String, String> both(Map<String, String> names) {
        Map<String, String> both = new HashMap<>(names);
        names.forEach((one, other) -> both.put(other, one));
        return both;
    }

    private static Decision decide(LegDraft draft, String question, String parameters) {
        return TestFacts.decide(draft.facts(question, BigDecimal.ONE, parameters));
    }

    @Property(tries = 500)
    void eachSideSeesTheMirroredMarketAsTheOtherSeesThis(@ForAll long seed) {
        LegDraft draft = LegDraft.random(seed);
        Decision one = decide(draft, "leverage", MIRRORED);
        Decision other = decide(draft.mirrored(), "leverage", MIRRORED);
        assertThat(named(other.vetoes(), draft.flat())).isEqualTo(mirrored(one, draft.flat()));
        assertThat(other.adjustments()).isEqualTo(one.adjustments());
        assertThat(other.proposals()).isEqualTo(one.proposals());
        if (draft.flat()) {
            assertThat(other.outcome()).isEqualTo(one.outcome());
            assertThat(other.amountQuote()).isEqualTo(one.amountQuote());
        }
    }

    private static Set<String> mirrored(Decision decision, boolean flat) {
        return named(
                decision.vetoes().stream()
                        .map(name -> OTHER_SIDE.getOrDefault(name, name))
                        .toList(),
                flat);
    }

    private static Set<String> named(List<String> vetoes, boolean flat) {
        Set<String> names = new TreeSet<>(vetoes);
        if (!flat) {
            names.removeAll(OF_THE_SIZE);
        }
        return names;
    }

    /** With fees the way in and the way out cost more where the price is higher. */
    @Property(tries = 500)
    void eachSideLeavesTheMirroredMarketAsTheOtherLeavesThis(@ForAll long seed) {
        String withoutFees =
                "{ takerFeePct: 0, reduceLiquidationDistancePct: 0, closeLiquidationDistancePct: 0 }";
        LegDraft draft = LegDraft.random(seed);
        Decision one = decide(draft, "leverage-exit", withoutFees);
        Decision other = decide(draft.mirrored(), "leverage-exit", withoutFees);
        assertThat(other.proposals()).isEqualTo(one.proposals());
        assertThat(other.outcome()).isEqualTo(one.outcome());
        assertThat(other.tags()).isEqualTo(one.tags());
    }

    @Property(tries = 500)
    void theUnitOfThePriceDecidesNothing(
            @ForAll long seed, @ForAll @IntRange(min = -20, max = 20) int exponent) {
        LegDraft draft = LegDraft.random(seed);
        BigDecimal unit =
                exponent < 0
                        ? BigDecimal.ONE.divide(BigDecimal.valueOf(1L << -exponent))
                        : BigDecimal.valueOf(1L << exponent);
        for (String question : List.of("leverage", "leverage-exit")) {
            String parameters = "{ " + ON + ", maxLeverageRatio: 40 }";
            Decision one = decide(draft, question, parameters);
            Decision other = TestFacts.decide(draft.facts(question, unit, parameters));
            assertThat(other.vetoes()).isEqualTo(one.vetoes());
            assertThat(other.tags()).isEqualTo(one.tags());
            assertThat(other.proposals()).isEqualTo(one.proposals());
            assertThat(other.adjustments()).isEqualTo(one.adjustments());
            assertThat(other.outcome()).isEqualTo(one.outcome());
            assertThat(other.amountQuote()).isEqualTo(one.amountQuote());
        }
    }

    @Test
    void theDraftsReachOrdersAndEveryVetoThatIsMirrored() {
        Set<String> seen = new TreeSet<>();
        LongStream.range(0, 4_000)
                .mapToObj(LegDraft::random)
                .map(draft -> decide(draft, "leverage", MIRRORED))
                .forEach(
                        decision -> {
                            seen.addAll(decision.vetoes());
                            seen.add(decision.outcome());
                        });
        assertThat(seen).containsAll(OTHER_SIDE.keySet()).containsAll(OF_THE_SIZE);
        assertThat(seen)
                .contains(
                        "OPEN_LEG",
                        "ADD_TO_LEG",
                        "HOLD",
                        "drawdown-too-shallow",
                        "funding-adverse",
                        "recovery-odds-too-low",
                        "margin-insufficient",
                        "ladder-exhausted");
        assertThat(
                        LongStream.range(0, 1_000)
                                .mapToObj(LegDraft::random)
                                .map(draft -> decide(draft, "leverage-exit", "{ takerFeePct: 0 }"))
                                .map(Decision::outcome))
                .contains("HOLD", "CLOSE_LEG", "REDUCE_LEG");
    }
}
