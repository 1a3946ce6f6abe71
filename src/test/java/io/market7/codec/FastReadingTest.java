package io.market7.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The short ways of reading give what the library's long ways give. */
class FastReadingTest {

    @Property(tries = 20_000)
    void everyDoubleIsReadBack(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            assertThat(Numbers.nearest(new BigDecimal(Double.toString(value)))).isEqualTo(value);
        }
    }

    @Property(tries = 20_000)
    void longerDecimalsGoToTheNearestDouble(
            @ForAll BigInteger unscaled, @ForAll @IntRange(min = -30, max = 40) int scale) {
        BigDecimal number = new BigDecimal(unscaled, scale);
        assertThat(Numbers.nearest(number)).isEqualTo(number.doubleValue());
    }

    /** Exactly between two doubles, and a digit more or less. */
    @Property(tries = 5_000)
    void ties(@ForAll @LongRange(min = 1L << 52, max = (1L << 53) - 1) long mantissa) {
        BigDecimal between =
                new BigDecimal(mantissa).multiply(new BigDecimal(2)).add(BigDecimal.ONE);
        BigDecimal tiny = new BigDecimal("1e-30");
        for (BigDecimal each :
                new BigDecimal[] {between, between.add(tiny), between.subtract(tiny)}) {
            assertThat(Numbers.nearest(each)).isEqualTo(each.doubleValue());
        }
    }

    @Example
    void theEndsOfTheRange() {
        for (String text : new String[] {"1e400", "-1e400", "1e-400", "4.9e-324", "1.7e308"}) {
            BigDecimal number = new BigDecimal(text);
            assertThat(Numbers.nearest(number)).isEqualTo(number.doubleValue());
        }
    }

    @Property(tries = 5_000)
    void everySecondIsReadBack(
            @ForAll @LongRange(min = 0, max = 253_402_300_799L) long epochSecond) {
        Instant instant = Instant.ofEpochSecond(epochSecond);
        assertThat(Instants.of(instant.toString())).isEqualTo(instant);
    }

    @Property(tries = 10_000)
    void whatIsNoInstantIsNone(@ForAll("nearlyInstants") String text) {
        Instant expected;
        try {
            expected = Instant.parse(text);
        } catch (DateTimeException e) {
            expected = null;
        }
        assertThat(Instants.of(text)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> nearlyInstants() {
        Arbitrary<Integer> two = Arbitraries.integers().between(0, 70);
        Arbitrary<Integer> years = Arbitraries.of(1970, 1972, 1999, 2000, 2023, 2024, 2100, 9999);
        return years.flatMap(
                year ->
                        two.array(int[].class)
                                .ofSize(5)
                                .map(
                                        of ->
                                                "%04d-%02d-%02dT%02d:%02d:%02dZ"
                                                        .formatted(
                                                                year,
                                                                of[0] % 14,
                                                                of[1] % 33,
                                                                of[2] % 26,
                                                                of[3] % 62,
                                                                of[4] % 62)));
    }
}
