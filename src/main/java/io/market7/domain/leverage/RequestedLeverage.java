package io.market7.domain.leverage;

import io.market7.domain.Checks;
import java.math.BigDecimal;

/**
 * The leverage on the table before rules cap it.
 *
 * @param ratio what is asked for: by the caller, else by the leg, else by default
 * @param limitRatio the smaller of the configured maximum and of what the maintenance bracket of
 *     the enlarged position allows; the configured maximum alone while the bracket is unknown
 */
public record RequestedLeverage(BigDecimal ratio, BigDecimal limitRatio) {

    public RequestedLeverage {
        Checks.required("leverage.requested.ratio", ratio);
        Checks.required("leverage.requested.limitRatio", limitRatio);
    }
}
