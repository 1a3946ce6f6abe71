package io.market7.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever happens, money and coins are only moved, never made or lost. */
class PaperConservationTest {

    private static final BigDecimal START = PaperSettings.DEFAULT.startBalanceQuote();
    private static final List<Symbol> SYMBOLS = List.of(Bars.SOL, Bars.ETH);

    @Property(tries = 60)
    void cashPlusPositionsPlusFeesEqualsStartPlusGain(@ForAll long seed) {
        Random random = new Random(seed);
        PaperVenue venue = new PaperVenue(PaperSettings.DEFAULT);
        List<Fill> fills = new ArrayList<>();
        double[] prices = {100, 2_000};
        for (int n = 0; n < 150; n++) {
            for (int s = 0; s < prices.length; s++) {
                prices[s] *= 1 + random.nextGaussian() * 0.01;
                fills.addAll(venue.onBar(SYMBOLS.get(s), candle(n, prices[s], random)).fills());
                act(venue, n, random);
            }
            check(venue, fills);
            if (n % 40 == 39) {
                venue = new PaperVenue(PaperSettings.DEFAULT, venue.state());
                check(venue, fills);
            }
        }
        assertThat(fills).hasSizeGreaterThan(10);
    }

    private static Candle candle(int n, double price, Random random) {
        BigDecimal open = BigDecimal.valueOf(Math.round(price * 100), 2);
        BigDecimal close = open.multiply(BigDecimal.valueOf(990 + random.nextInt(21), 3));
        BigDecimal high =
                open.max(close).multiply(BigDecimal.valueOf(1000 + random.nextInt(10), 3));
        BigDecimal low = open.min(close).multiply(BigDecimal.valueOf(990 + random.nextInt(11), 3));
        return Bars.bar(
                n,
                open.toPlainString(),
                high.toPlainString(),
                low.toPlainString(),
                close.toPlainString());
    }

    private static void act(PaperVenue venue, int n, Random random) {
        String amount = Integer.toString(random.nextInt(1_500));
        String[] deals = {"sol-" + n / 5, "eth-" + n / 5};
        String deal = deals[random.nextInt(2)];
        if ("0".equals(amount)) {
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> venue.openDeal(Bars.base(deal, amount, n + 1));
            case 1 -> venue.addSafetyOrder(Bars.step(deal, 1 + random.nextInt(3), amount, n + 1));
            case 2 -> venue.closeAtMarket(Bars.close(deal, Purpose.SAFU_EXIT, n + 1));
            default -> {}
        }
    }

    private static void check(PaperVenue venue, List<Fill> fills) {
        PaperAccount account = venue.account();
        BigDecimal flow = BigDecimal.ZERO;
        BigDecimal fees = BigDecimal.ZERO;
        for (Fill fill : fills) {
            flow = fill.buy() ? flow.subtract(fill.quote()) : flow.add(fill.quote());
            fees = fees.add(fill.feeQuote());
        }
        BigDecimal unrealised = account.positionsQuote();
        BigDecimal openFees = BigDecimal.ZERO;
        for (HeldDeal deal : venue.book().deals()) {
            unrealised = unrealised.subtract(deal.spentQuote());
            openFees = openFees.add(deal.feesQuote());
        }
        BigDecimal tiny = new BigDecimal("1e-8");
        assertThat(account.cashQuote()).isCloseTo(START.add(flow).subtract(fees), within(tiny));
        assertThat(account.feesQuote()).isCloseTo(fees, within(tiny));
        assertThat(account.equityQuote())
                .isCloseTo(
                        START.add(account.realisedProfitQuote()).add(unrealised).subtract(openFees),
                        within(tiny));
        assertThat(account.cashQuote().subtract(account.reservedQuote())).isNotNegative();
    }
}
