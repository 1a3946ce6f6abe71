package io.market7.museum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.codec.FactsException;
import io.market7.domain.deal.DealMath;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Averages, distances and amounts of a deal. */
class DealArithmeticDefectsTest {

    private static final BigDecimal AVERAGE = new BigDecimal("100");
    private static final BigDecimal PRICE = new BigDecimal("80");
    private static final BigDecimal SPENT = new BigDecimal("200");
    private static final BigDecimal TP1 = new BigDecimal("0.6");

    private static BigDecimal amount(String quote) {
        return new BigDecimal(quote);
    }

    @Test
    void theNewAverageDependsOnTheAmountThatIsAdded() {
        BigDecimal small = DealMath.averageAfterAdd(AVERAGE, SPENT, PRICE, amount("20"));
        BigDecimal large = DealMath.averageAfterAdd(AVERAGE, SPENT, PRICE, amount("2000"));

        assertThat(small)
                .isEqualByComparingTo(amount("220").divide(amount("2.25"), DealMath.PRECISION));
        assertThat(large).isLessThan(amount("82")).isGreaterThan(PRICE);
    }

    @Test
    void theNewAverageDependsOnWhatWasSpentBefore() {
        BigDecimal young = DealMath.averageAfterAdd(AVERAGE, amount("20"), PRICE, amount("20"));
        BigDecimal old = DealMath.averageAfterAdd(AVERAGE, amount("2000"), PRICE, amount("20"));

        assertThat(old).isGreaterThan(young);
    }

    @Test
    void theWayToTheTakeProfitIsNoFunctionOfTheDrawdownAlone() {
        double small = DealMath.tp1DistancePct(AVERAGE, SPENT, PRICE, amount("20"), TP1);
        double large = DealMath.tp1DistancePct(AVERAGE, SPENT, PRICE, amount("400"), TP1);

        assertThat(small).isGreaterThan(large + 5);
    }

    @Test
    void theGainOfAnAddIsNotHalfTheDrawdown() {
        assertThat(DealMath.breakEvenGainPct(AVERAGE, SPENT, PRICE, amount("20")))
                .isLessThan(3)
                .isPositive();
    }

    @Test
    void aFallOfAThirdIsNotNeededForTheTakeProfitToBeFar() {
        Exhibit deep =
                Exhibit.dca()
                        .with("price", 78)
                        .with("indicators.15m.macdHistogram", 0.1)
                        .with("deal.spentQuote", 1000);

        assertThat(deep.vetoes()).contains("tp1-distance-too-large");
    }

    @Test
    void anAddTooSmallToMoveTheAverageIsRefused() {
        Exhibit large =
                Exhibit.dca().with("deal.spentQuote", 1900).with("deal.baseOrderQuote", 1900);

        assertThat(large.vetoes()).containsExactly("break-even-gain-too-small");
    }

    @Test
    void aMissingPriceIsNotZero() {
        assertThat(Exhibit.dca().without("price").vetoes()).containsExactly("price-unknown");
    }

    @Test
    void aPriceOfZeroIsNoPrice() {
        assertThatThrownBy(Exhibit.dca().with("price", 0)::facts)
                .isInstanceOf(FactsException.class);
    }

    @Test
    void aTimeWithoutAZoneIsNoTime() {
        assertThatThrownBy(Exhibit.dca().with("deal.openedAt", "2025-06-01T10:00:00")::facts)
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("deal.openedAt");
    }

    @Test
    void aDealWithoutAverageIsHeldAndSaidToBe() {
        assertThat(Exhibit.dca().without("deal.averagePrice").vetoes())
                .containsExactly("average-entry-unknown");
    }

    @Test
    void theCapOfADrawdownCountsWithoutTheBaseOrder() {
        Exhibit capped =
                Exhibit.dca().with("deal.spentQuote", 220).with("deal.baseOrderQuote", 200);

        assertThat(capped.decide().amountQuote()).isEqualByComparingTo("15");
        assertThat(capped.with("deal.baseOrderQuote", 185).vetoes())
                .contains("drawdown-cap-reached");
    }

    @Test
    void withoutWhatWasSpentNothingIsAdded() {
        assertThat(Exhibit.dca().without("deal.spentQuote").vetoes()).contains("spent-unknown");
        assertThat(Exhibit.dca().without("deal.baseOrderQuote").vetoes())
                .containsExactly("spent-unknown");
    }
}
