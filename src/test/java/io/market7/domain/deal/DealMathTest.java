package io.market7.domain.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DealMathTest {

    private static final BigDecimal A = new BigDecimal("100");
    private static final BigDecimal S = new BigDecimal("200");
    private static final BigDecimal P = new BigDecimal("90");
    private static final BigDecimal Q = new BigDecimal("20");
    private static final BigDecimal TP1 = new BigDecimal("0.6");

    @Test
    void averagesHarmonicallyAndNotByTheMidpoint() {
        assertThat(DealMath.averageAfterAdd(A, S, P, Q)).isEqualByComparingTo("99");
    }

    @Test
    void measuresTheReferenceDeal() {
        assertThat(DealMath.drawdownPct(A, P)).isEqualTo(10.0);
        assertThat(DealMath.breakEvenGainPct(A, S, P, Q)).isEqualTo(1.0);
        assertThat(DealMath.tp1DistancePct(A, S, P, Q, TP1)).isEqualTo(10.66);
        assertThat(DealMath.openPnlQuote(A, S, P)).isEqualByComparingTo("-20");
        assertThat(DealMath.movePct(A, P)).isEqualTo(-10.0);
    }

    @Test
    void givesDecimalBoundariesWithoutBinaryNoise() {
        assertThat(DealMath.drawdownPct(new BigDecimal("0.3"), new BigDecimal("0.297")))
                .isEqualTo(1.0);
        assertThat(DealMath.drawdownPct(A, new BigDecimal("98.8"))).isEqualTo(1.2);
    }

    @Test
    void roundsHalfEvenToTenPlaces() {
        BigDecimal whole = new BigDecimal("1000000000000");
        assertThat(DealMath.drawdownPct(whole, whole.subtract(new BigDecimal("0.5")))).isZero();
        assertThat(DealMath.drawdownPct(whole, whole.subtract(new BigDecimal("1.5"))))
                .isEqualTo(2e-10);
        assertThat(DealMath.drawdownPct(new BigDecimal("3"), new BigDecimal("2")))
                .isEqualTo(33.3333333333);
    }

    @Test
    void measuresTheFirstTakeProfitWithoutAnAdd() {
        assertThat(DealMath.tp1DistancePct(A, P, TP1))
                .isEqualTo(DealMath.tp1DistancePct(A, S, P, BigDecimal.ZERO, TP1));
    }

    @Test
    void refusesADealOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DealMath.averageAfterAdd(A, BigDecimal.ZERO, P, BigDecimal.ZERO))
                .withMessageContaining("at least one above 0");
    }

    @Property(tries = 500)
    void addBelowAverageLowersItButNeverBelowThePrice(
            @ForAll @IntRange(min = 2, max = 10_000_000) int average,
            @ForAll @IntRange(min = 1, max = 1_000_000) int spent,
            @ForAll @IntRange(min = 1, max = 1_000_000) int added,
            @ForAll @IntRange(min = 1, max = 9_999) int priceShare) {
        BigDecimal a = BigDecimal.valueOf(average, 3);
        BigDecimal p = a.multiply(BigDecimal.valueOf(priceShare, 4));
        BigDecimal after =
                DealMath.averageAfterAdd(
                        a, BigDecimal.valueOf(spent), p, BigDecimal.valueOf(added));
        assertThat(after).isLessThan(a).isGreaterThan(p);
    }

    @Property(tries = 300)
    void oneFillSplitIntoManyGivesTheSameAverage(
            @ForAll @IntRange(min = 1, max = 100_000) int spent,
            @ForAll @IntRange(min = 1, max = 100_000) int added,
            @ForAll @IntRange(min = 1, max = 20) int parts,
            @ForAll @IntRange(min = 1, max = 200_000) int price) {
        BigDecimal p = BigDecimal.valueOf(price, 2);
        BigDecimal whole =
                DealMath.averageAfterAdd(
                        A, BigDecimal.valueOf(spent), p, BigDecimal.valueOf((long) added * parts));
        BigDecimal average = A;
        BigDecimal total = BigDecimal.valueOf(spent);
        for (int i = 0; i < parts; i++) {
            average = DealMath.averageAfterAdd(average, total, p, BigDecimal.valueOf(added));
            total = total.add(BigDecimal.valueOf(added));
        }
        assertThat(average).isCloseTo(whole, within(new BigDecimal("1e-25")));
    }

    @Property(tries = 300)
    void scalingPricesOrAmountsLeavesEveryPercentageUnchanged(
            @ForAll @IntRange(min = 1, max = 100_000) int average,
            @ForAll @IntRange(min = 1, max = 100_000) int price,
            @ForAll @IntRange(min = 1, max = 100_000) int spent,
            @ForAll @IntRange(min = 1, max = 100_000) int added,
            @ForAll @IntRange(min = 1, max = 1_000) int factor) {
        BigDecimal a = BigDecimal.valueOf(average, 2);
        BigDecimal p = BigDecimal.valueOf(price, 2);
        BigDecimal s = BigDecimal.valueOf(spent, 2);
        BigDecimal q = BigDecimal.valueOf(added, 2);
        BigDecimal k = BigDecimal.valueOf(factor, 1);
        assertThat(DealMath.drawdownPct(a.multiply(k), p.multiply(k)))
                .isEqualTo(DealMath.drawdownPct(a, p));
        assertThat(DealMath.breakEvenGainPct(a.multiply(k), s, p.multiply(k), q))
                .isEqualTo(DealMath.breakEvenGainPct(a, s.multiply(k), p, q.multiply(k)))
                .isEqualTo(DealMath.breakEvenGainPct(a, s, p, q));
        assertThat(DealMath.tp1DistancePct(a.multiply(k), s, p.multiply(k), q, TP1))
                .isEqualTo(DealMath.tp1DistancePct(a, s, p, q, TP1));
    }

    @Property(tries = 300)
    void addingConservesTheQuantity(
            @ForAll @IntRange(min = 1, max = 100_000) int price,
            @ForAll @IntRange(min = 1, max = 100_000) int spent,
            @ForAll @IntRange(min = 1, max = 100_000) int added) {
        BigDecimal p = BigDecimal.valueOf(price, 2);
        BigDecimal s = BigDecimal.valueOf(spent);
        BigDecimal q = BigDecimal.valueOf(added);
        BigDecimal after = DealMath.averageAfterAdd(A, s, p, q);
        BigDecimal before = s.divide(A, DealMath.PRECISION).add(q.divide(p, DealMath.PRECISION));
        assertThat(s.add(q).divide(after, DealMath.PRECISION))
                .isCloseTo(before, within(new BigDecimal("1e-20")));
    }
}
