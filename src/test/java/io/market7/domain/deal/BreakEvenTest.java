package io.market7.domain.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class BreakEvenTest {

    private static final Fees FEES = Fees.ofPct(new BigDecimal("0.1"));
    private static final BigDecimal TINY = new BigDecimal("1e-25");

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    @Test
    void averagesThreeBuysHarmonically() {
        BigDecimal bought = d("2").add(d("10").divide(d("3"), MathContext.DECIMAL128)).add(d("5"));
        assertThat(BreakEven.average(d("30"), bought).setScale(6, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("2.903226");
    }

    @Test
    void countsFeesOfBothSides() {
        assertThat(BreakEven.longPrice(d("100"), FEES))
                .isCloseTo(d("100.2002002002002002002"), within(d("1e-18")));
        assertThat(BreakEven.shortPrice(d("100"), FEES))
                .isCloseTo(d("99.8001998001998001998"), within(d("1e-18")));
        assertThat(FEES.longFactor().multiply(d("100")))
                .isCloseTo(BreakEven.longPrice(d("100"), FEES), within(TINY));
    }

    @Test
    void sellsOnlyWhatRemainsOnTheStepWhenTheFeeIsTakenInBase() {
        BigDecimal sellable = BreakEven.sellableBase(d("1"), FEES, d("0.01"));
        assertThat(sellable).isEqualByComparingTo("0.99");
        BigDecimal price = BreakEven.longPriceFeeInBase(d("100"), sellable, FEES);
        assertThat(price.multiply(sellable).multiply(d("0.999"))).isCloseTo(d("100"), within(TINY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BreakEven.longPriceFeeInBase(d("100"), BigDecimal.ZERO, FEES))
                .withMessageContaining("dust");
    }

    @Test
    void countsFundingOfAContract() {
        BigDecimal none = BreakEven.futuresLongPrice(d("1000"), d("10"), BigDecimal.ZERO, FEES);
        assertThat(none).isCloseTo(BreakEven.longPrice(d("100"), FEES), within(TINY));
        BigDecimal paid = BreakEven.futuresLongPrice(d("1000"), d("10"), d("2"), FEES);
        // the exit must return what was spent, the buy fee and the funding
        assertThat(paid.multiply(d("10")).multiply(d("0.999"))).isCloseTo(d("1003"), within(TINY));
        BigDecimal shortPaid = BreakEven.futuresShortPrice(d("1000"), d("10"), d("2"), FEES);
        assertThat(shortPaid.multiply(d("10")).multiply(d("1.001")))
                .isCloseTo(d("997"), within(TINY));
    }

    @Test
    void placesTheTakeProfitOnTheWholeOrOnTheBaseOrder() {
        assertThat(BreakEven.takeProfitPrice(d("100"), d("1.5"))).isEqualByComparingTo("101.5");
        assertThat(BreakEven.takeProfitOfBaseOrder(d("100"), d("1.5"), d("100"), d("300")))
                .isEqualByComparingTo("100.5");
    }

    @Test
    void findsTheSpendThatBringsTheBreakEvenWithinReach() {
        BigDecimal spent = d("200");
        BigDecimal bought = d("2");
        BigDecimal price = d("90");
        BigDecimal add = BreakEven.spendForBounce(spent, bought, price, d("3"), FEES).orElseThrow();
        BigDecimal average =
                spent.add(add)
                        .divide(
                                bought.add(add.divide(price, MathContext.DECIMAL128)),
                                MathContext.DECIMAL128);
        assertThat(BreakEven.longPrice(average, FEES)).isCloseTo(d("92.7"), within(TINY));
        assertThat(BreakEven.requiredBouncePct(BreakEven.longPrice(average, FEES), price))
                .isEqualTo(3.0);
    }

    @Test
    void findsNoSpendWhenTheBounceDoesNotCoverTheFeesOrNothingIsMissing() {
        // k - 1 is 0.2002002... percent
        assertThat(BreakEven.spendForBounce(d("200"), d("2"), d("90"), d("0.2002"), FEES))
                .isEmpty();
        assertThat(BreakEven.spendForBounce(d("200"), d("2"), d("90"), d("0.2003"), FEES))
                .isPresent();
        assertThat(BreakEven.spendForBounce(d("200"), d("2"), d("110"), d("3"), FEES)).isEmpty();
    }
}
