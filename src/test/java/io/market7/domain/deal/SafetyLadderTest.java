package io.market7.domain.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Side;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyLadderTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Fees FEES = Fees.ofPct(new BigDecimal("0.1"));
    private static final SafetyLadder LADDER =
            new SafetyLadder(
                    HUNDRED,
                    HUNDRED,
                    BigDecimal.ONE,
                    new BigDecimal("1.5"),
                    new BigDecimal("1.4"),
                    6);

    @ParameterizedTest(name = "rung {0}")
    @CsvSource({
        "1,1.0000,99.0000,100.00,200.000,2.010101,99.4975,99.6967,101.1921,0.503",
        "2,2.5000,97.5000,140.00,340.000,3.445998,98.6652,98.8627,100.3456,1.195",
        "3,4.7500,95.2500,196.00,536.000,5.503741,97.3883,97.5833,99.0470,2.245",
        "4,8.1250,91.8750,274.40,810.400,8.490408,95.4489,95.6400,97.0746,3.890",
        "5,13.1875,86.8125,384.16,1194.560,12.915577,92.4899,92.6750,94.0652,6.540",
        "6,20.78125,79.21875,537.824,1732.384,19.704677,87.9174,88.0934,89.4148,10.981"
    })
    void matchesTheReferenceLadder(
            int n,
            BigDecimal deviation,
            BigDecimal price,
            BigDecimal volume,
            BigDecimal spent,
            BigDecimal bought,
            BigDecimal average,
            BigDecimal breakEven,
            BigDecimal takeProfit,
            BigDecimal bounce) {
        SafetyLadder.Rung rung = LADDER.rungs(HUNDRED, Side.LONG).get(n - 1);
        assertThat(rung.deviationPct()).isEqualByComparingTo(deviation);
        assertThat(rung.price()).isEqualByComparingTo(price);
        assertThat(rung.volumeQuote()).isEqualByComparingTo(volume);
        BigDecimal c = HUNDRED;
        BigDecimal q = BigDecimal.ONE;
        for (SafetyLadder.Rung each : LADDER.rungs(HUNDRED, Side.LONG).subList(0, n)) {
            c = c.add(each.volumeQuote());
            q = q.add(each.volumeQuote().divide(each.price(), MathContext.DECIMAL128));
        }
        BigDecimal avg = BreakEven.average(c, q);
        BigDecimal be = BreakEven.longPrice(avg, FEES);
        assertThat(c).isEqualByComparingTo(spent);
        assertThat(round(q, 6)).isEqualByComparingTo(bought);
        assertThat(round(avg, 4)).isEqualByComparingTo(average);
        assertThat(round(be, 4)).isEqualByComparingTo(breakEven);
        assertThat(round(BreakEven.takeProfitPrice(be, new BigDecimal("1.5")), 4))
                .isEqualByComparingTo(takeProfit);
        assertThat(round(BigDecimal.valueOf(BreakEven.requiredBouncePct(avg, price)), 3))
                .isEqualByComparingTo(bounce);
    }

    @Test
    void sumsTheFundsOfAllRungs() {
        assertThat(LADDER.maxFundsQuote()).isEqualByComparingTo("1732.384");
    }

    @Test
    void widensEvenlyWhenTheStepScaleIsOne() {
        SafetyLadder even =
                new SafetyLadder(
                        HUNDRED, HUNDRED, BigDecimal.TEN, BigDecimal.ONE, BigDecimal.ONE, 10);
        assertThat(even.deviationPct(7)).isEqualByComparingTo("70");
        assertThat(even.price(7, HUNDRED, Side.SHORT)).isEqualByComparingTo("170");
        assertThat(even.price(9, HUNDRED, Side.LONG)).isEqualByComparingTo("10");
    }

    @Test
    void refusesALongLadderThatReachesZero() {
        SafetyLadder deep =
                new SafetyLadder(
                        HUNDRED, HUNDRED, BigDecimal.TEN, BigDecimal.ONE, BigDecimal.ONE, 10);
        assertThatThrownBy(() -> deep.rungs(HUNDRED, Side.LONG))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("safety order 10")
                .hasMessageContaining("less than 100");
    }

    private static BigDecimal round(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_EVEN);
    }
}
