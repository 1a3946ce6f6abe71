package io.market7.domain.market;

import io.market7.domain.Checks;
import io.market7.domain.leverage.Bracket;
import java.math.BigDecimal;
import java.util.List;

/**
 * The exchange's limits for orders on one symbol. Null is unknown.
 *
 * @param tickSize price grid, quote per base; above 0
 * @param stepSize quantity grid, base; above 0
 * @param minQuantity smallest quantity, base; at least 0
 * @param maxQuantity largest quantity, base; above 0
 * @param minNotional smallest price times quantity, quote; at least 0
 * @param brackets maintenance brackets in order of notional
 */
public record Instrument(
        BigDecimal tickSize,
        BigDecimal stepSize,
        BigDecimal minQuantity,
        BigDecimal maxQuantity,
        BigDecimal minNotional,
        List<Bracket> brackets) {

    public Instrument {
        Checks.positive("instrument.tickSize", tickSize);
        Checks.positive("instrument.stepSize", stepSize);
        Checks.notNegative("instrument.minQuantity", minQuantity);
        Checks.positive("instrument.maxQuantity", maxQuantity);
        Checks.notNegative("instrument.minNotional", minNotional);
        brackets = brackets == null ? null : List.copyOf(brackets);
    }
}
