package io.market7.domain.leverage;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One maintenance bracket of a contract.
 *
 * @param floorNotional from this notional on, quote; at least 0
 * @param capNotional up to this notional, exclusive; above the floor
 * @param maintenanceMarginRatio maintenance margin rate; ratio
 * @param maintenanceAmount maintenance amount, quote; at least 0
 * @param maxLeverage largest leverage of the bracket; at least 1; null is unknown
 */
public record Bracket(
        BigDecimal floorNotional,
        BigDecimal capNotional,
        BigDecimal maintenanceMarginRatio,
        BigDecimal maintenanceAmount,
        BigDecimal maxLeverage) {

    public Bracket {
        Checks.notNegative(
                "instrument.brackets.floorNotional",
                Checks.required("instrument.brackets.floorNotional", floorNotional));
        Checks.positive(
                "instrument.brackets.capNotional",
                Checks.required("instrument.brackets.capNotional", capNotional));
        Checks.notNegative(
                "instrument.brackets.maintenanceMarginRatio",
                Checks.required(
                        "instrument.brackets.maintenanceMarginRatio", maintenanceMarginRatio));
        Checks.notNegative(
                "instrument.brackets.maintenanceAmount",
                Checks.required("instrument.brackets.maintenanceAmount", maintenanceAmount));
        if (capNotional.compareTo(floorNotional) <= 0) {
            throw new InvalidFactException(
                    "instrument.brackets.capNotional",
                    capNotional.toPlainString(),
                    "more than floorNotional " + floorNotional.toPlainString());
        }
        if (maxLeverage != null && maxLeverage.compareTo(BigDecimal.ONE) < 0) {
            throw new InvalidFactException(
                    "instrument.brackets.maxLeverage",
                    maxLeverage.toPlainString(),
                    "a number of at least 1");
        }
    }

    /** Returns the bracket that contains a notional; empty when none does. */
    public static Optional<Bracket> containing(BigDecimal notionalQuote, List<Bracket> brackets) {
        return brackets.stream().filter(bracket -> bracket.contains(notionalQuote)).findFirst();
    }

    /** Returns whether a notional lies in the bracket: its floor does, its cap does not. */
    public boolean contains(BigDecimal notionalQuote) {
        return notionalQuote.compareTo(floorNotional) >= 0
                && notionalQuote.compareTo(capNotional) < 0;
    }
}
