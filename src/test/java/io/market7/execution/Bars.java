package io.market7.execution;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.time.Instant;

/** Bars and orders for tests. */
final class Bars {

    static final Symbol SOL = Symbol.of("SOLUSDT");
    static final Symbol ETH = Symbol.of("ETHUSDT");

    private static final Instant START = Instant.parse("2025-06-01T00:00:00Z");

    private Bars() {}

    static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    /** The open of bar {@code n}, which is the close of the bar before it. */
    static Instant at(int n) {
        return START.plusSeconds(300L * n);
    }

    static Candle bar(int n, String open, String high, String low, String close) {
        return new Candle(
                Timeframe.M5, at(n), d(open), d(high), d(low), d(close), BigDecimal.TEN, null);
    }

    static Candle flat(int n, String price) {
        return bar(n, price, price, price, price);
    }

    static VenueOrder base(String deal, String amount, int at) {
        return order(deal, Purpose.BASE_ORDER, null, amount, at);
    }

    static VenueOrder step(String deal, int step, String amount, int at) {
        return order(deal, Purpose.SAFETY_ORDER, step, amount, at);
    }

    static VenueOrder close(String deal, Purpose purpose, int at) {
        return order(deal, purpose, null, null, at);
    }

    private static VenueOrder order(
            String deal, Purpose purpose, Integer step, String amount, int at) {
        return new VenueOrder(
                ClientOrderIds.of(deal, purpose, step, 1),
                deal,
                deal.startsWith("eth") ? ETH : SOL,
                purpose,
                step,
                amount == null ? null : d(amount),
                new StepMeasures(d("90"), 0.8, 10.5, 1.0),
                at(at));
    }
}
