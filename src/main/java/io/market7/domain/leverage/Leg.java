package io.market7.domain.leverage;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import java.math.BigDecimal;

/**
 * One side of a contract. Null is unknown; a flat leg has quantity 0.
 *
 * @param entryPrice average entry, quote per base; above 0
 * @param quantity base quantity; at least 0
 * @param isolatedMargin isolated wallet balance, quote; at least 0
 * @param leverage leverage of the leg; at least 1
 * @param stepsFired rungs fired; at least 0
 */
public record Leg(
        BigDecimal entryPrice,
        BigDecimal quantity,
        BigDecimal isolatedMargin,
        BigDecimal leverage,
        Integer stepsFired) {

    public Leg {
        Checks.positive("leg.entryPrice", entryPrice);
        Checks.notNegative("leg.quantity", quantity);
        Checks.notNegative("leg.isolatedMargin", isolatedMargin);
        if (leverage != null && leverage.compareTo(BigDecimal.ONE) < 0) {
            throw new InvalidFactException(
                    "leg.leverage", leverage.toPlainString(), "a number of at least 1");
        }
        if (stepsFired != null && stepsFired < 0) {
            throw new InvalidFactException(
                    "leg.stepsFired", stepsFired, "a whole number of at least 0");
        }
    }

    /** No position on this side. */
    public static final Leg FLAT = new Leg(null, BigDecimal.ZERO, null, null, 0);

    /** Returns whether the side holds nothing; an unknown quantity is not flat. */
    public boolean flat() {
        return quantity != null && quantity.signum() == 0;
    }
}
