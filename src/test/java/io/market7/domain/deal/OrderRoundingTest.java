package io.market7.domain.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Instrument;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderRoundingTest {

    private static final Instrument SOL =
            new Instrument(d("0.01"), d("0.001"), d("0.01"), d("1000"), d("5"), null);

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    @Test
    void roundsABuyDownAndASaleUp() {
        assertThat(OrderRounding.buyPrice(d("150.019"), SOL)).isEqualByComparingTo("150.01");
        assertThat(OrderRounding.sellPrice(d("150.011"), SOL)).isEqualByComparingTo("150.02");
        assertThat(OrderRounding.buyPrice(d("150.01"), SOL)).isEqualByComparingTo("150.01");
        assertThat(OrderRounding.sellPrice(d("150.01"), SOL)).isEqualByComparingTo("150.01");
    }

    @Test
    void roundsTheQuantityDown() {
        assertThat(OrderRounding.quantity(d("100"), d("150"), SOL)).isEqualByComparingTo("0.666");
        assertThat(OrderRounding.quantity(d("0.1"), d("150"), SOL)).isEqualByComparingTo("0");
    }

    @Test
    void acceptsTheMinimumNotionalAndRefusesAHairLess() {
        assertThat(OrderRounding.refusal(d("0.05"), d("100"), SOL)).isEmpty();
        assertThat(OrderRounding.refusal(d("0.05"), d("99.99"), SOL))
                .hasValue("The notional is 4.9995. Expected at least 5.");
    }

    @Test
    void namesEveryOtherLimit() {
        assertThat(OrderRounding.refusal(d("0"), d("100"), SOL).orElseThrow())
                .contains("rounds down to 0", "0.001");
        assertThat(OrderRounding.refusal(d("0.009"), d("1000"), SOL).orElseThrow())
                .contains("quantity is 0.009", "at least 0.01");
        assertThat(OrderRounding.refusal(d("1000"), d("1"), SOL)).isEmpty();
        assertThat(OrderRounding.refusal(d("1000.001"), d("1"), SOL).orElseThrow())
                .contains("at most 1000");
    }

    @Test
    void leavesUnknownLimitsAlone() {
        Instrument unknown = new Instrument(null, null, null, null, null, null);
        assertThat(OrderRounding.buyPrice(d("1.23456"), unknown)).isEqualByComparingTo("1.23456");
        assertThat(OrderRounding.quantity(d("1"), d("4"), unknown)).isEqualByComparingTo("0.25");
        assertThat(OrderRounding.refusal(d("0.001"), d("1"), unknown)).isEmpty();
    }

    @Test
    void neverLetsAMillionRandomOrdersViolateAFilter() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000_000; i++) {
            BigDecimal price =
                    OrderRounding.buyPrice(
                            BigDecimal.valueOf(1 + random.nextInt(9_999_999), 4), SOL);
            if (price.signum() == 0) {
                continue;
            }
            BigDecimal amount = BigDecimal.valueOf(random.nextInt(1_000_000), 2);
            BigDecimal quantity = OrderRounding.quantity(amount, price, SOL);
            if (OrderRounding.refusal(quantity, price, SOL).isEmpty()
                    && !valid(quantity, price, amount)) {
                throw new AssertionError("violates a filter: " + quantity + " at " + price);
            }
        }
    }

    private static boolean valid(BigDecimal quantity, BigDecimal price, BigDecimal amount) {
        BigDecimal notional = quantity.multiply(price);
        return quantity.remainder(SOL.stepSize()).signum() == 0
                && price.remainder(SOL.tickSize()).signum() == 0
                && notional.compareTo(SOL.minNotional()) >= 0
                && notional.compareTo(amount) <= 0
                && quantity.compareTo(SOL.minQuantity()) >= 0
                && quantity.compareTo(SOL.maxQuantity()) <= 0;
    }
}
