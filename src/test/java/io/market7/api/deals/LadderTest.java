package io.market7.api.deals;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Symbol;
import io.market7.execution.Fill;
import io.market7.execution.FiredStep;
import io.market7.execution.HeldDeal;
import io.market7.execution.Purpose;
import io.market7.execution.StepMeasures;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final Symbol SOL = Symbol.of("SOLUSDT");
    private static final Instant OPENED = Instant.parse("2025-06-01T12:00:00Z");
    private static final List<BigDecimal> AMOUNTS =
            List.of(new BigDecimal("20"), new BigDecimal("15"), new BigDecimal("25"));

    private static HeldDeal deal(int... fired) {
        List<FiredStep> steps = new ArrayList<>();
        List<Fill> fills = new ArrayList<>();
        for (int step : fired) {
            steps.add(new FiredStep(step, OPENED.plusSeconds(step), StepMeasures.UNKNOWN));
            fills.add(
                    new Fill(
                            step,
                            "o" + step,
                            "d1",
                            SOL,
                            true,
                            new BigDecimal("96"),
                            new BigDecimal("0.2"),
                            new BigDecimal("19.2"),
                            new BigDecimal("0.0192"),
                            OPENED.plusSeconds(step),
                            Purpose.SAFETY_ORDER,
                            step));
        }
        BigDecimal spent = new BigDecimal("50");
        return new HeldDeal(
                "d1", SOL, BigDecimal.ONE, spent, spent, BigDecimal.ZERO, OPENED, steps, fills);
    }

    private static List<String> states(Ladder ladder) {
        return ladder.rungs().stream().map(RungView::state).toList();
    }

    @Test
    void beginsWithItsFirstStep() {
        Ladder ladder = new Ladder(AMOUNTS, deal(), List.of(), true);
        assertThat(states(ladder)).containsExactly("NEXT", "AHEAD", "AHEAD");
        assertThat(ladder.next()).contains(1);
        assertThat(ladder.amountQuote(1)).contains(new BigDecimal("20"));
    }

    @Test
    void goesOnBehindTheHighestStepThatFiredOrWaits() {
        assertThat(states(new Ladder(AMOUNTS, deal(1), List.of(), true)))
                .containsExactly("FIRED", "NEXT", "AHEAD");
        assertThat(states(new Ladder(AMOUNTS, deal(1), List.of(2), true)))
                .containsExactly("FIRED", "WAITING", "NEXT");
        assertThat(states(new Ladder(AMOUNTS, deal(2), List.of(), true)))
                .containsExactly("AHEAD", "FIRED", "NEXT");
    }

    @Test
    void endsWithItsLastStep() {
        Ladder last = new Ladder(AMOUNTS, deal(1, 2, 3), List.of(), true);
        assertThat(states(last)).containsExactly("FIRED", "FIRED", "FIRED");
        assertThat(last.next()).isEmpty();
        assertThat(new Ladder(AMOUNTS, deal(1, 2), List.of(3), true).next()).isEmpty();
        assertThat(new Ladder(AMOUNTS, deal(1, 2), List.of(), true).next()).contains(3);
    }

    @Test
    void hasNothingNextInADealThatEnded() {
        Ladder ladder = new Ladder(AMOUNTS, deal(1), List.of(), false);
        assertThat(ladder.next()).isEmpty();
        assertThat(states(ladder)).containsExactly("FIRED", "AHEAD", "AHEAD");
    }

    @Test
    void showsWhatAStepPlannedAndWhatItCost() {
        RungView rung = new Ladder(AMOUNTS, deal(1), List.of(), true).rungs().get(0);
        assertThat(rung.amountQuote()).isEqualTo("20");
        assertThat(rung.quote()).isEqualTo("19.2");
        assertThat(rung.price()).isEqualTo("96");
        assertThat(rung.firedAt()).isEqualTo(OPENED.plusSeconds(1));
    }

    @Test
    void showsAStepThatFiredBeyondTheLadderInForce() {
        List<RungView> rungs = new Ladder(AMOUNTS, deal(4), List.of(), true).rungs();
        assertThat(rungs).hasSize(4);
        assertThat(rungs.get(3).amountQuote()).isNull();
        assertThat(rungs.get(3).state()).isEqualTo("FIRED");
    }
}
