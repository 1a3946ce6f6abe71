package io.market7.execution;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Side;
import java.math.BigDecimal;

/**
 * Which leg of a contract an order is for.
 *
 * @param side side of the leg
 * @param leverage at which it is opened or enlarged, at least 1; null for a reduction or a close
 */
public record LegTerms(Side side, BigDecimal leverage) {

    public LegTerms {
        Checks.required("leg.side", side);
        if (leverage != null && leverage.compareTo(BigDecimal.ONE) < 0) {
            throw new InvalidFactException(
                    "leg.leverage", leverage.toPlainString(), "a number of at least 1");
        }
    }
}
