package io.market7.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.leverage.Bracket;
import io.market7.floor.Surplus.Holding;
import io.market7.floor.Surplus.Root;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the formulas, and portfolios held against the definition itself. */
class LiquidationTest {

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }

    private static Holding holding(int side, String quantity, String entry) {
        return new Holding(side, number(quantity), number(entry));
    }

    private static Surplus flatRate(String cash, Holding holding, String rate, String amount) {
        BigDecimal cap = number("1e12");
        Bracket only = new Bracket(BigDecimal.ZERO, cap, number(rate), number(amount), null);
        return new Surplus(number(cash), List.of(holding), List.of(only));
    }

    @ParameterizedTest
    @CsvSource({
        "3683.979, 1456.84, 1535443.01, 0.10, 135365, 1114.78",
        "109.488, 32481.98, 1535443.01, 0.025, 16300, 18778.73"
    })
    void isolatedExamplesOfTheExchangeComeOutToTheCent(
            String quantity,
            String entry,
            String margin,
            String rate,
            String amount,
            String price) {
        Surplus surplus = flatRate(margin, holding(1, quantity, entry), rate, amount);
        assertThat(only(surplus, 2)).isEqualByComparingTo(price);
    }

    @Test
    void crossExamplesOfTheExchangeComeOutToTheCent() {
        BigDecimal wallet = number("1535443.01");
        BigDecimal btc = number("109.488");
        BigDecimal eth = number("3683.979");
        BigDecimal beside =
                btc.multiply(number("31967.27"))
                        .multiply(number("0.025"))
                        .subtract(number("16300"));
        BigDecimal lost = btc.multiply(number("31967.27").subtract(number("32481.98")));
        String cash = wallet.subtract(beside).add(lost).toPlainString();
        Holding ether = holding(1, "3683.979", "1456.84");
        assertThat(only(flatRate(cash, ether, "0.10", "135365"), 2))
                .isEqualByComparingTo("1153.26");
        beside =
                eth.multiply(number("1335.18")).multiply(number("0.10")).subtract(number("135365"));
        lost = eth.multiply(number("1335.18").subtract(number("1456.84")));
        cash = wallet.subtract(beside).add(lost).toPlainString();
        Holding bitcoin = holding(1, "109.488", "32481.98");
        assertThat(only(flatRate(cash, bitcoin, "0.025", "16300"), 2))
                .isEqualByComparingTo("26316.89");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 50000, 10, 45180.7229",
        "-1, 1, 50000, 10, 54776.1194",
        "1, 1, 50000, 20, 47690.7631",
        "1, 1.2, 42000, 20, 40060.2410",
        "-1, 0.9, 55000, 20, 57517.9657",
        "1, 6, 42000, 25, 40514.2379"
    })
    void theBracketIsThatOfTheNotionalAtLiquidation(
            int side, String quantity, String entry, String leverage, String price) {
        BigDecimal margin =
                number(quantity)
                        .multiply(number(entry))
                        .divide(number(leverage), 20, RoundingMode.DOWN);
        Surplus surplus =
                new Surplus(margin, List.of(holding(side, quantity, entry)), BracketDrafts.EXAMPLE);
        assertThat(only(surplus, 4)).isEqualByComparingTo(price);
    }

    @Test
    void aLongPaidInFullIsNeverLiquidated() {
        Surplus surplus =
                new Surplus(number("100"), List.of(holding(1, "1", "100")), BracketDrafts.EXAMPLE);
        assertThat(surplus.roots()).isEmpty();
        assertThat(surplus.lasting()).isTrue();
    }

    @Test
    void aLongBelowWaterAtEveryPriceOfTheBracketsHasNoKnownPrice() {
        Surplus surplus =
                new Surplus(number("-5000"), List.of(holding(1, "1", "100")), BracketDrafts.SMALL);
        assertThat(surplus.roots()).isEmpty();
        assertThat(surplus.lasting()).isFalse();
    }

    @Test
    void aShortWhosePriceLiesBeyondTheBracketsHasNoKnownPrice() {
        Surplus surplus =
                new Surplus(number("9000"), List.of(holding(-1, "1", "100")), BracketDrafts.SMALL);
        assertThat(surplus.roots()).isEmpty();
        assertThat(surplus.lasting()).isFalse();
    }

    @Test
    void aHedgeOfNearlyEqualLegsHasAPriceOnEitherSide() {
        List<Holding> legs = List.of(holding(1, "10.5", "100"), holding(-1, "10", "100"));
        List<Root> roots = new Surplus(number("30"), legs, BracketDrafts.STEEP).roots();
        assertThat(roots).hasSize(2);
        assertThat(roots).extracting(Root::rising).containsExactly(true, false);
    }

    @Test
    void nothingIsLeftAtEveryRoot() {
        Dice dice = new Dice(5);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            List<Bracket> brackets = dice.pick(BracketDrafts.EXAMPLE, BracketDrafts.STEEP);
            Holding one = random(dice, dice.pick(1, -1));
            List<Holding> legs =
                    dice.chance(0.5) ? List.of(one) : List.of(one, random(dice, -one.side()));
            BigDecimal cash = BigDecimal.valueOf(dice.between(-200, 4000));
            for (Root root : new Surplus(cash, legs, brackets).roots()) {
                assertThat(left(cash, legs, brackets, root.price()).abs())
                        .isLessThan(number("1e-25"));
                found++;
            }
        }
        assertThat(found).isGreaterThan(10_000);
    }

    private static Holding random(Dice dice, int side) {
        BigDecimal entry = BigDecimal.valueOf(dice.between(90, 110));
        BigDecimal notional = BigDecimal.valueOf(dice.between(100, 20_000));
        return new Holding(side, notional.divide(entry, 12, RoundingMode.DOWN), entry);
    }

    /** By the definition: maintenance is the largest of all brackets' lines. */
    private static BigDecimal left(
            BigDecimal cash, List<Holding> legs, List<Bracket> brackets, BigDecimal price) {
        BigDecimal left = cash;
        for (Holding leg : legs) {
            BigDecimal gain = price.subtract(leg.entry()).multiply(leg.quantity());
            BigDecimal notional = price.multiply(leg.quantity());
            BigDecimal kept = BigDecimal.ZERO;
            for (Bracket bracket : brackets) {
                BigDecimal line = notional.multiply(bracket.maintenanceMarginRatio());
                kept = kept.max(line.subtract(bracket.maintenanceAmount()));
            }
            left = left.add(leg.side() > 0 ? gain : gain.negate()).subtract(kept);
        }
        return left;
    }

    private static BigDecimal only(Surplus surplus, int places) {
        List<Root> roots = surplus.roots();
        assertThat(roots).hasSize(1);
        return roots.get(0).price().setScale(places, RoundingMode.HALF_EVEN);
    }
}
