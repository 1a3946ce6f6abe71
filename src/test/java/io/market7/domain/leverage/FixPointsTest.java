package io.market7.domain.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.market7.domain.market.Side;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which prices are consistent with the brackets they come from, and when nobody can tell. */
class FixPointsTest {

    private static final List<Bracket> BRACKETS =
            List.of(
                    bracket("0", "50000", "0.004", "0"),
                    bracket("50000", "250000", "0.005", "50"),
                    bracket("250000", "1000000", "0.01", "1300"));

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    private static Leg leg(String quantity, String entry, String margin) {
        return new Leg(d(entry), d(quantity), d(margin), BigDecimal.ONE, 1);
    }

    private static Bracket bracket(String floor, String cap, String ratio, String amount) {
        return new Bracket(d(floor), d(cap), d(ratio), d(amount), null);
    }

    private static LiquidationPrices hedge(String balance, Leg longLeg, Leg shortLeg) {
        return LiquidationPrice.fixPoint(d(balance), longLeg, shortLeg, BRACKETS).orElseThrow();
    }

    private static BigDecimal surplus(String balance, Leg longLeg, Leg shortLeg, BigDecimal price) {
        BigDecimal won =
                price.subtract(longLeg.entryPrice())
                        .multiply(longLeg.quantity())
                        .add(shortLeg.entryPrice().subtract(price).multiply(shortLeg.quantity()));
        return d(balance)
                .add(won)
                .subtract(maintenance(longLeg, price))
                .subtract(maintenance(shortLeg, price));
    }

    private static BigDecimal maintenance(Leg leg, BigDecimal price) {
        return LiquidationPrice.maintenanceMarginQuote(leg.quantity().multiply(price), BRACKETS)
                .orElseThrow();
    }

    @Test
    void aNetLongHedgeIsLiquidatedByAFall() {
        Leg longLeg = leg("2", "42000", "0");
        Leg shortLeg = leg("1", "43000", "0");
        LiquidationPrices prices = hedge("5000", longLeg, shortLeg);
        assertThat(prices.whenRising()).isNull();
        assertThat(surplus("5000", longLeg, shortLeg, prices.whenFalling()))
                .isCloseTo(BigDecimal.ZERO, within(d("1e-20")));
        assertThat(prices.shared(Side.SHORT)).isEqualTo(prices.shared(Side.LONG));
        assertThat(prices.own(Side.SHORT)).isZero();
    }

    @Test
    void aNetShortHedgeIsLiquidatedByARise() {
        LiquidationPrices prices = hedge("5000", leg("1", "42000", "0"), leg("2", "43000", "0"));
        assertThat(prices.whenFalling()).isNull();
        assertThat(prices.whenRising()).isGreaterThan(d("43000"));
        assertThat(prices.shared(Side.LONG)).isEqualTo(prices.whenRising());
        assertThat(prices.own(Side.LONG)).isZero();
        assertThat(prices.own(Side.SHORT)).isEqualTo(prices.whenRising());
    }

    @Test
    void eachLegOfAHedgeHasItsOwnBracket() {
        Leg longLeg = leg("5", "42000", "0");
        Leg shortLeg = leg("1", "43000", "0");
        LiquidationPrices prices = hedge("20000", longLeg, shortLeg);
        BigDecimal price = prices.whenFalling();
        assertThat(price.multiply(d("5"))).isBetween(d("50000"), d("250000"));
        assertThat(price).isLessThan(d("50000"));
        assertThat(surplus("20000", longLeg, shortLeg, price))
                .isCloseTo(BigDecimal.ZERO, within(d("1e-20")));
    }

    /** What is won on a small net long is less than the maintenance margin that grows meanwhile. */
    @Test
    void aNearlyEvenHedgeIsLiquidatedBothWays() {
        Leg longLeg = leg("10.1", "10000", "0");
        Leg shortLeg = leg("10", "9000", "0");
        LiquidationPrices prices = hedge("10951", longLeg, shortLeg);
        assertThat(prices.whenFalling()).isLessThan(prices.whenRising());
        assertThat(prices.shared(Side.LONG)).isEqualTo(prices.whenFalling());
        assertThat(prices.shared(Side.SHORT)).isEqualTo(prices.whenRising());
        BigDecimal between = prices.whenFalling().add(prices.whenRising()).divide(d("2"));
        assertThat(surplus("10951", longLeg, shortLeg, between)).isPositive();
        assertThat(surplus("10951", longLeg, shortLeg, prices.whenRising()))
                .isCloseTo(BigDecimal.ZERO, within(d("1e-20")));
    }

    @Test
    void aHedgeThatLosesBeyondTheLastBracketIsUnknown() {
        assertThat(
                        LiquidationPrice.fixPoint(
                                d("1000000"),
                                leg("10", "10000", "0"),
                                leg("10", "10000", "0"),
                                BRACKETS))
                .isEmpty();
    }

    @Test
    void aShortBeyondTheLastBracketIsUnknown() {
        Leg leg = leg("1", "900000", "200000");
        assertThat(LiquidationPrice.isolated(Side.SHORT, leg, BRACKETS)).isEmpty();
    }

    @Test
    void anAccountThatIsLostAtEveryPriceIsNotSafe() {
        Leg shortLeg = leg("1", "40000", "0");
        assertThat(LiquidationPrice.fixPoint(d("-40001"), Leg.FLAT, shortLeg, BRACKETS)).isEmpty();
        assertThat(LiquidationPrice.fixPoint(d("-39000"), Leg.FLAT, shortLeg, BRACKETS))
                .isPresent();
    }

    @Test
    void aNotionalBetweenTwoBracketsIsUnknown() {
        List<Bracket> gap = List.of(BRACKETS.get(0), bracket("60000", "250000", "0.005", "50"));
        Leg into = leg("1", "60000", "5000");
        assertThat(LiquidationPrice.isolated(Side.LONG, into, BRACKETS)).isPresent();
        assertThat(LiquidationPrice.isolated(Side.LONG, into, gap)).isEmpty();
        assertThat(LiquidationPrice.isolated(Side.LONG, leg("1", "50000", "5000"), gap))
                .isPresent();
    }

    @Test
    void bracketsThatJumpUpFitTwoPricesAndAreUnknown() {
        List<Bracket> jump = List.of(BRACKETS.get(0), bracket("50000", "250000", "0.1", "0"));
        assertThat(LiquidationPrice.isolated(Side.LONG, leg("1", "55000", "6000"), jump)).isEmpty();
        assertThat(LiquidationPrice.isolated(Side.LONG, leg("1", "55000", "4000"), jump))
                .as("only the upper one fits")
                .isPresent();
    }

    @Test
    void bracketsThatJumpDownFitNoPriceAndAreUnknown() {
        List<Bracket> jump = List.of(BRACKETS.get(0), bracket("50000", "250000", "0.005", "4000"));
        assertThat(LiquidationPrice.isolated(Side.LONG, leg("1", "55000", "4000"), jump)).isEmpty();
        assertThat(LiquidationPrice.isolated(Side.LONG, leg("1", "55000", "6000"), jump))
                .as("the lower one fits")
                .isPresent();
    }

    @Test
    void aTableThatDoesNotBeginAtZeroProvesNothing() {
        List<Bracket> upper = List.of(BRACKETS.get(1));
        Leg covered = leg("2", "40000", "80000");
        assertThat(LiquidationPrice.isolated(Side.LONG, covered, BRACKETS))
                .contains(LiquidationPrices.NONE);
        assertThat(LiquidationPrice.isolated(Side.LONG, covered, upper)).isEmpty();
    }

    @Test
    void aBracketContainsItsFloorAndNotItsCap() {
        assertThat(Bracket.containing(d("50000"), BRACKETS)).contains(BRACKETS.get(1));
        assertThat(Bracket.containing(d("49999.999"), BRACKETS)).contains(BRACKETS.get(0));
        assertThat(Bracket.containing(d("1000000"), BRACKETS)).isEmpty();
    }

    @Test
    void theOrderOfTheBracketsDoesNotMatter() {
        List<Bracket> reversed = List.of(BRACKETS.get(2), BRACKETS.get(1), BRACKETS.get(0));
        Leg leg = leg("6", "42000", "10080");
        assertThat(LiquidationPrice.isolated(Side.LONG, leg, reversed))
                .isEqualTo(LiquidationPrice.isolated(Side.LONG, leg, BRACKETS));
    }
}
