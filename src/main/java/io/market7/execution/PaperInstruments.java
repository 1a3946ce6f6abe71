package io.market7.execution;

import io.market7.domain.market.Instrument;
import java.math.BigDecimal;

/** Order limits of a symbol whose real ones are not configured, chosen by its price level. */
public final class PaperInstruments {

    private static final BigDecimal MIN_NOTIONAL = BigDecimal.valueOf(5);

    private PaperInstruments() {}

    /**
     * Returns limits as exchanges choose them at this price: six digits of price, a quantity step
     * worth 0.1 to 1 quote above a price of 1 (a whole unit at most), notional at least 5.
     *
     * @param price quote per base; above 0
     */
    public static Instrument at(BigDecimal price) {
        int magnitude = price.precision() - price.scale() - 1;
        BigDecimal tick = BigDecimal.ONE.scaleByPowerOfTen(magnitude - 5);
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, magnitude + 1));
        return new Instrument(tick, step, null, null, MIN_NOTIONAL, null);
    }
}
