package io.market7.museum;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Adjustment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much is spent. */
class SpendDefectsTest {

    private static List<String> adjusted(Exhibit exhibit) {
        return exhibit.decide().adjustments().stream().map(Adjustment::rule).toList();
    }

    private static Exhibit model(Object amount) {
        return Exhibit.dca().with("predictions.spend", amount);
    }

    @Test
    void anAmountOfTheModelIsNeverUsedAsItCame() {
        assertThat(model(3).decide().amountQuote()).isEqualByComparingTo("10");
        assertThat(adjusted(model(3))).contains("model-amount-below-floor");
        assertThat(model(500).decide().amountQuote())
                .isLessThanOrEqualTo(new java.math.BigDecimal("40"));
        assertThat(adjusted(model(500))).contains("model-amount-above-ladder-multiple");
    }

    @Test
    void aNegativeAmountIsNoAmount() {
        Exhibit negative = model(-40);

        assertThat(negative.decide().proposals()).containsExactly("ladder-amount");
        assertThat(negative.tags()).contains("spend-prediction-unknown");
        assertThat(negative.outcome()).isEqualTo("PLACE_SAFETY_ORDER");
    }

    @Test
    void aSilentModelDoesNotMeanNothingIsSpent() {
        assertThat(Exhibit.dca().decide().amountQuote()).isEqualByComparingTo("20");
    }

    @Test
    void theBoostComesBeforeTheCaps() {
        Exhibit boosted =
                Exhibit.dca().with("price", 98.5).with("parameters.drawdownTriggerPct", 1);

        assertThat(adjusted(boosted)).containsExactly("tp1-near-boost");
        assertThat(
                        boosted.with("deal.spentQuote", 55)
                                .with("parameters.minBreakEvenGainPct", 0)
                                .vetoes())
                .isEmpty();
        Exhibit capped =
                boosted.with("deal.spentQuote", 53).with("parameters.minBreakEvenGainPct", 0);
        assertThat(adjusted(capped)).containsExactly("tp1-near-boost", "amount-above-drawdown-cap");
        assertThat(capped.decide().amountQuote()).isEqualByComparingTo("22");
    }

    @Test
    void theBudgetIsHeldAgainstTheAmountAfterTrimming() {
        Exhibit trimmed =
                model(40)
                        .with("deal.spentQuote", 120)
                        .with("deal.baseOrderQuote", 120)
                        .with("parameters.maxDealQuote", 145);

        assertThat(trimmed.vetoes()).isEmpty();
        assertThat(trimmed.decide().amountQuote()).isEqualByComparingTo("25");
        assertThat(adjusted(trimmed)).contains("amount-above-budget");
    }

    @Test
    void aShallowLossIsNotSpentOnWithAModelEither() {
        assertThat(model(20).with("price", 99.5).vetoes()).contains("drawdown-below-spend-limit");
    }

    @Test
    void anAmountBelowTheSmallestOrderIsNoOrder() {
        assertThat(Exhibit.dca().with("instrument.minNotional", 20.01).vetoes())
                .containsExactly("amount-below-min-order");
        assertThat(Exhibit.dca().without("instrument.minNotional").vetoes())
                .containsExactly("min-order-unknown");
    }

    @Test
    void theSpendGuardHidesNoOtherReason() {
        Exhibit spent = Exhibit.dca().with("deal.spentQuote", 200).with("indicators.15m.rsi", 20);

        assertThat(spent.vetoes()).contains("drawdown-cap-reached", "rsi-too-low");
    }

    @Test
    void everyChangeOfTheAmountIsOnRecordWithFromAndTo() {
        Adjustment change = model(3).decide().adjustments().get(0);

        assertThat(change.from()).isEqualByComparingTo("3");
        assertThat(change.to()).isEqualByComparingTo("10");
    }
}
