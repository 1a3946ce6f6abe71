package io.market7.domain.leverage;

import io.market7.domain.Checks;

/**
 * What the asked side pays at the last funding rate.
 *
 * @param pct percent of notional; negative when the side is paid
 */
public record FundingPaid(double pct) {

    public FundingPaid {
        Checks.finite("funding.paidPct", pct);
    }
}
