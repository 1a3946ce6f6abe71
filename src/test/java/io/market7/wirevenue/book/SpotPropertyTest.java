package io.market7.wirevenue.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.wirevenue.TestClock;
import io.market7.wirevenue.spot.SpotDesk;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is sent: money is only exchanged, and no order trades more than it asked for. */
class SpotPropertyTest {

    private static final Listing BTC = Listing.usdt("BTC", "0.1", "0.001", "5", "0.5");

    @Property(tries = 200)
    void conservesMoneyAndNeverOverfills(@ForAll long seed) {
        Random random = new Random(seed);
        SpotDesk desk =
                new SpotDesk(
                        new TestClock(),
                        Ledger.inMemory(),
                        new BigDecimal("0.001"),
                        new BigDecimal("0.002"));
        desk.list(BTC, new BigDecimal("1000.0"), List.of());
        for (String owner : List.of("a", "b")) {
            desk.deposit(owner, "USDT", new BigDecimal("5000"));
            desk.deposit(owner, "BTC", new BigDecimal("5"));
        }
        for (int i = 0; i < 40; i++) {
            act(desk, random, i);
        }
        for (String owner : List.of("a", "b")) {
            BigDecimal base = new BigDecimal("5");
            BigDecimal quote = new BigDecimal("5000");
            for (VenueOrder order : desk.orders(each -> each.terms().owner().equals(owner))) {
                BigDecimal sign = BigDecimal.valueOf(order.terms().side().sign());
                base = base.add(order.executed().multiply(sign));
                quote = quote.subtract(order.quote().multiply(sign));
                if (order.terms().quantity() != null) {
                    assertThat(order.executed()).isLessThanOrEqualTo(order.terms().quantity());
                }
                for (Fill fill : order.fills()) {
                    boolean inBase = fill.commissionAsset().equals("BTC");
                    base = inBase ? base.subtract(fill.commission()) : base;
                    quote = inBase ? quote : quote.subtract(fill.commission());
                }
            }
            Map<String, BigDecimal> held = desk.balances(owner);
            assertThat(held.get("BTC")).isEqualByComparingTo(base).isNotNegative();
            assertThat(held.get("USDT")).isEqualByComparingTo(quote).isNotNegative();
            assertThat(desk.locked(owner, "USDT")).isLessThanOrEqualTo(held.get("USDT"));
            assertThat(desk.locked(owner, "BTC")).isLessThanOrEqualTo(held.get("BTC"));
        }
    }

    private static void act(SpotDesk desk, Random random, int number) {
        BigDecimal price = BigDecimal.valueOf(9_700 + random.nextInt(600), 1);
        BigDecimal quantity = BigDecimal.valueOf(10 + random.nextInt(1_500), 3);
        int what = random.nextInt(4);
        if (what == 0) {
            desk.print("BTCUSDT", price, quantity);
            return;
        }
        List<VenueOrder> open = desk.open(each -> true);
        if (what == 1 && !open.isEmpty()) {
            desk.cancel(open.get(random.nextInt(open.size())));
            return;
        }
        OrderKind kind = OrderKind.values()[random.nextInt(OrderKind.values().length)];
        boolean byQuote = kind == OrderKind.MARKET && random.nextBoolean();
        boolean named = kind.limited() && kind != OrderKind.LIMIT_MAKER;
        try {
            desk.place(
                    new OrderTerms(
                            random.nextBoolean() ? "a" : "b",
                            "BTCUSDT",
                            OrderSide.values()[random.nextInt(2)],
                            kind,
                            named ? TimeInForce.values()[random.nextInt(3)] : null,
                            byQuote ? null : quantity,
                            byQuote ? quantity.movePointRight(2) : null,
                            kind.limited() ? price : null,
                            kind.triggered()
                                    ? BigDecimal.valueOf(9_700 + random.nextInt(600), 1)
                                    : null,
                            "c-" + number,
                            "BOTH",
                            false));
        } catch (VenueFault e) {
            assertThat(e.code()).isIn(-1013, -2010);
        }
    }
}
