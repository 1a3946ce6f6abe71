package io.market7.wirevenue.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.market7.wirevenue.TestClock;
import io.market7.wirevenue.futures.FuturesDesk;
import io.market7.wirevenue.futures.Income;
import io.market7.wirevenue.futures.Position;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is sent: wallet and positions follow from trades, and nothing is owed in the end. */
class FuturesPropertyTest {

    private static final Listing BTC = Listing.usdt("BTC", "0.1", "0.001", "5", "0.5");

    @Property(tries = 200)
    void conservesMoneyAndNeverOverfills(@ForAll long seed) {
        Random random = new Random(seed);
        TestClock clock = new TestClock();
        FuturesDesk desk =
                new FuturesDesk(
                        clock,
                        Ledger.inMemory(),
                        new BigDecimal("0.0002"),
                        new BigDecimal("0.0005"));
        desk.list(BTC, new BigDecimal("1000.0"), List.of());
        desk.deposit("a", new BigDecimal("1000"));
        if (random.nextBoolean()) {
            desk.isolated("a", "BTCUSDT", true);
        }
        boolean hedge = random.nextBoolean();
        if (hedge) {
            desk.hedge("a", true);
        }
        for (int i = 0; i < 40; i++) {
            act(desk, clock, random, i, hedge);
        }
        BigDecimal cash = BigDecimal.ZERO;
        BigDecimal quantity = BigDecimal.ZERO;
        for (VenueOrder order : desk.orders(each -> true)) {
            BigDecimal sign = BigDecimal.valueOf(order.terms().side().sign());
            assertThat(order.executed()).isLessThanOrEqualTo(order.terms().quantity());
            cash = cash.subtract(order.quote().multiply(sign));
            quantity = quantity.add(order.executed().multiply(sign));
            for (Fill fill : order.fills()) {
                cash = cash.subtract(fill.commission());
            }
        }
        for (Income income : desk.incomes("a")) {
            if (income.tradeId() == 0) {
                cash = cash.add(income.amount());
            }
        }
        BigDecimal mark = desk.mark("BTCUSDT");
        BigDecimal held = BigDecimal.ZERO;
        BigDecimal profit = BigDecimal.ZERO;
        for (Position each : desk.account("a").held()) {
            held = held.add(each.quantity());
            profit = profit.add(each.profit(mark));
        }
        assertThat(held).isEqualByComparingTo(quantity);
        assertThat(desk.account("a").wallet().add(profit))
                .isCloseTo(cash.add(quantity.multiply(mark)), within(new BigDecimal("0.000001")));
    }

    private static void act(
            FuturesDesk desk, TestClock clock, Random random, int number, boolean hedge) {
        BigDecimal price = BigDecimal.valueOf(9_700 + random.nextInt(600), 1);
        BigDecimal quantity = BigDecimal.valueOf(10 + random.nextInt(5_000), 3);
        switch (random.nextInt(5)) {
            case 0 -> desk.print("BTCUSDT", price, quantity);
            case 1 -> {
                clock.pass(Duration.ofHours(3));
                desk.advance();
            }
            case 2 -> desk.open(each -> true).stream().findFirst().ifPresent(desk::cancel);
            default -> place(desk, random, number, hedge, price, quantity);
        }
    }

    private static void place(
            FuturesDesk desk,
            Random random,
            int number,
            boolean hedge,
            BigDecimal price,
            BigDecimal quantity) {
        boolean limit = random.nextBoolean();
        try {
            desk.place(
                    new OrderTerms(
                            "a",
                            "BTCUSDT",
                            OrderSide.values()[random.nextInt(2)],
                            limit ? OrderKind.LIMIT : OrderKind.MARKET,
                            limit ? TimeInForce.values()[random.nextInt(4)] : null,
                            quantity,
                            null,
                            limit ? price : null,
                            null,
                            "c-" + number,
                            hedge ? (random.nextBoolean() ? "LONG" : "SHORT") : "BOTH",
                            !hedge && random.nextInt(4) == 0));
        } catch (VenueFault e) {
            assertThat(e.code()).isIn(-2019, -2022, -2027, -5022, -4016, -4024);
        }
    }
}
