package io.market7.domain.leverage;

import io.market7.domain.Checks;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What longs pay to shorts at one stamp. It is known at that stamp and not a moment earlier.
 *
 * @param at the stamp
 * @param rateRatio part of the notional a long pays, 0.0001 for 0.01 %; negative when shorts pay
 */
public record FundingRate(Instant at, BigDecimal rateRatio) {

    public FundingRate {
        Checks.required("at", at);
        Checks.required("rateRatio", rateRatio);
    }

    /** Returns the rate as facts hold it. */
    public Funding fact() {
        return new Funding(rateRatio.movePointRight(2).doubleValue(), at);
    }
}
