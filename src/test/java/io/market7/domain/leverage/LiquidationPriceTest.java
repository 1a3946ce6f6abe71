package io.market7.domain.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.market7.domain.market.Side;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiquidationPriceTest {

    private static final BigDecimal WALLET = d("1535443.01");
    private static final Leg ETH = leg("3683.979", "1456.84", null);
    private static final Leg BTC = leg("109.488", "32481.98", null);
    private static final Bracket ETH_BRACKET = bracket("0", "9e9", "0.10", "135365");
    private static final Bracket BTC_BRACKET = bracket("0", "9e9", "0.025", "16300");
    private static final List<Bracket> BRACKETS =
            List.of(
                    bracket("0", "50000", "0.004", "0"),
                    bracket("50000", "250000", "0.005", "50"),
                    bracket("250000", "1000000", "0.01", "1300"));

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    private static Leg leg(String quantity, String entry, BigDecimal margin) {
        return new Leg(d(entry), d(quantity), margin, BigDecimal.ONE, 1);
    }

    private static Bracket bracket(String floor, String cap, String ratio, String amount) {
        return new Bracket(d(floor), d(cap), d(ratio), d(amount), null);
    }

    private static BigDecimal round(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_EVEN);
    }

    private static Account account(BigDecimal otherMaintenance, BigDecimal otherPnl) {
        return new Account(null, null, false, "cross", WALLET, otherMaintenance, otherPnl);
    }

    @Test
    void matchesTheWorkedExampleIsolated() {
        Leg eth = new Leg(ETH.entryPrice(), ETH.quantity(), WALLET, null, 1);
        Leg btc = new Leg(BTC.entryPrice(), BTC.quantity(), WALLET, null, 1);
        assertThat(round(isolated(Side.LONG, eth, List.of(ETH_BRACKET)), 2))
                .isEqualByComparingTo("1114.78");
        assertThat(round(isolated(Side.LONG, btc, List.of(BTC_BRACKET)), 2))
                .isEqualByComparingTo("18778.73");
    }

    @Test
    void matchesTheWorkedExampleCross() {
        Account besideBtc =
                account(
                        d("109.488")
                                .multiply(d("31967.27"))
                                .multiply(d("0.025"))
                                .subtract(d("16300")),
                        d("109.488").multiply(d("31967.27").subtract(d("32481.98"))));
        Account besideEth =
                account(
                        d("3683.979")
                                .multiply(d("1335.18"))
                                .multiply(d("0.10"))
                                .subtract(d("135365")),
                        d("3683.979").multiply(d("1335.18").subtract(d("1456.84"))));
        assertThat(round(cross(besideBtc, ETH, ETH_BRACKET), 2)).isEqualByComparingTo("1153.26");
        assertThat(round(cross(besideEth, BTC, BTC_BRACKET), 2)).isEqualByComparingTo("26316.89");
    }

    @ParameterizedTest(name = "{0} {1} at {2} times {3}")
    @CsvSource({
        "LONG,1,50000,10,45180.7229",
        "SHORT,1,50000,10,54776.1194",
        "LONG,1,50000,20,47690.7631",
        "LONG,1.2,42000,20,40060.2410",
        "SHORT,0.9,55000,20,57517.9657",
        "LONG,6,42000,25,40514.2379"
    })
    void takesTheBracketOfTheNotionalAtTheLiquidationPrice(
            Side side,
            BigDecimal quantity,
            BigDecimal entry,
            BigDecimal leverage,
            BigDecimal price) {
        BigDecimal margin = quantity.multiply(entry).divide(leverage, MathContext.DECIMAL128);
        Leg leg = new Leg(entry, quantity, margin, leverage, 1);
        assertThat(round(isolated(side, leg, BRACKETS), 4)).isEqualByComparingTo(price);
    }

    @Test
    void isNoneWhenTheMarginCoversEverything() {
        assertThat(LiquidationPrice.isolated(Side.LONG, leg("1", "40000", d("40000")), BRACKETS))
                .contains(LiquidationPrices.NONE);
        assertThat(isolated(Side.LONG, leg("1", "40000", d("39999")), BRACKETS)).isPositive();
        assertThat(LiquidationPrice.fixPoint(d("1"), Leg.FLAT, Leg.FLAT, BRACKETS))
                .contains(LiquidationPrices.NONE);
    }

    @Test
    void isUnknownWhenAnythingNeededIs() {
        assertThat(LiquidationPrice.isolated(Side.LONG, leg("1", "40000", null), BRACKETS))
                .isEmpty();
        assertThat(LiquidationPrice.isolated(Side.LONG, null, BRACKETS)).isEmpty();
        assertThat(LiquidationPrice.isolated(Side.LONG, leg("1", "40000", d("1")), null)).isEmpty();
        assertThat(LiquidationPrice.cross(account(null, d("0")), ETH, Leg.FLAT, BRACKETS))
                .isEmpty();
        Leg beyondTheLastBracket = leg("1", "900000", d("200000"));
        assertThat(LiquidationPrice.isolated(Side.SHORT, beyondTheLastBracket, BRACKETS)).isEmpty();
    }

    @Test
    void measuresTheSignedDistance() {
        assertThat(LiquidationPrice.distancePct(Side.LONG, d("100"), d("94"))).isEqualTo(6.0);
        assertThat(LiquidationPrice.distancePct(Side.SHORT, d("100"), d("94"))).isEqualTo(-6.0);
    }

    @Test
    void enlargesALeg() {
        Leg after = LegMath.afterAdd(leg("1", "100", d("20")), d("90"), d("90"), d("5"));
        assertThat(after.quantity()).isEqualByComparingTo("2");
        assertThat(after.entryPrice()).isEqualByComparingTo("95");
        assertThat(after.isolatedMargin()).isEqualByComparingTo("38");
        Leg first = LegMath.afterAdd(Leg.FLAT, d("90"), d("90"), d("5"));
        assertThat(first.entryPrice()).isEqualByComparingTo("90");
        assertThat(first.isolatedMargin()).isEqualByComparingTo("18");
    }

    @Property(tries = 500)
    void equityEqualsMaintenanceMarginAtTheLiquidationPrice(
            @ForAll Side side,
            @ForAll @IntRange(min = 1, max = 10_000) int quantity,
            @ForAll @IntRange(min = 1_000, max = 60_000) int entry,
            @ForAll @IntRange(min = 2, max = 50) int leverage) {
        BigDecimal q = BigDecimal.valueOf(quantity, 3);
        BigDecimal ep = BigDecimal.valueOf(entry);
        BigDecimal margin =
                q.multiply(ep).divide(BigDecimal.valueOf(leverage), MathContext.DECIMAL128);
        BigDecimal price = isolated(side, new Leg(ep, q, margin, null, 1), BRACKETS);
        BigDecimal move = side == Side.LONG ? price.subtract(ep) : ep.subtract(price);
        BigDecimal maintenance =
                LiquidationPrice.maintenanceMarginQuote(q.multiply(price), BRACKETS).orElseThrow();
        assertThat(margin.add(move.multiply(q))).isCloseTo(maintenance, within(d("1e-20")));
    }

    private static BigDecimal isolated(Side side, Leg leg, List<Bracket> brackets) {
        return LiquidationPrice.isolated(side, leg, brackets).orElseThrow().own(side);
    }

    private static BigDecimal cross(Account account, Leg longLeg, Bracket bracket) {
        return LiquidationPrice.cross(account, longLeg, Leg.FLAT, List.of(bracket))
                .orElseThrow()
                .own(Side.LONG);
    }
}
