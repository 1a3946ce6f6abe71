package io.market7.cycle.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.market7.domain.deal.DealMath;
import io.market7.domain.market.Symbol;
import io.market7.ruleset.TestRulesets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DealLadderTest {

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    private static List<DealStep> preview(Map<String, Object> parameters) {
        return new DealLadder(TestRulesets.bound(), Map.of("dca", parameters))
                .preview(Symbol.of("SOLUSDT"), d("100"));
    }

    @Test
    void theBaseOrderComesFirst() {
        DealStep base = preview(Map.of()).get(0);
        assertThat(base.step()).isZero();
        assertThat(base.price()).isEqualByComparingTo("100");
        assertThat(base.amountQuote()).isEqualByComparingTo("50");
        assertThat(base.takeProfitPrice()).isEqualByComparingTo("100.6");
    }

    @Test
    void aStepIsDueAtTheHighestPriceTheGuardsLetThrough() {
        List<DealStep> steps = preview(Map.of());
        assertThat(steps).extracting(DealStep::step).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(steps.get(1).price())
                .as("the drawdown trigger")
                .isCloseTo(d("98.8"), within(d("0.000001")));
        assertThat(steps.get(2).drawdownPct())
                .as("the next rung of the drawdown caps")
                .isCloseTo(3.0, within(1e-5));
        assertThat(steps).extracting(DealStep::vetoes).allMatch(List::isEmpty);
    }

    @Test
    void averagesAndSumsFollowFromTheBuys() {
        List<DealStep> steps = preview(Map.of());
        BigDecimal average = d("100");
        BigDecimal spent = d("50");
        for (DealStep step : steps.subList(1, steps.size())) {
            average = DealMath.averageAfterAdd(average, spent, step.price(), step.amountQuote());
            spent = spent.add(step.amountQuote());
            assertThat(step.averagePrice()).isCloseTo(average, within(d("1e-20")));
            assertThat(step.spentQuote()).isEqualByComparingTo(spent);
        }
    }

    @Test
    void aStepThatIsNeverLetThroughEndsThePreviewWithItsVetoes() {
        List<DealStep> steps = preview(Map.of("ladderQuote", List.of(20, 5)));
        assertThat(steps).hasSize(3);
        assertThat(steps.get(2).price()).isNull();
        assertThat(steps.get(2).spentQuote()).isEqualByComparingTo(steps.get(1).spentQuote());
        assertThat(steps.get(2).vetoes()).contains("amount-below-min-order");
    }

    @Test
    void aWiderGapMovesTheSecondStepDown() {
        Map<String, Object> wide = Map.of("ladderQuote", List.of(20, 20), "minStepGapPct", 10);
        List<DealStep> steps = preview(wide);
        BigDecimal gap =
                steps.get(2).price().divide(steps.get(1).price(), java.math.MathContext.DECIMAL64);
        assertThat(gap).isCloseTo(d("0.9"), within(d("0.000001")));
    }
}
