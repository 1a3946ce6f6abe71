package io.market7.wirevenue.futures;

import java.math.BigDecimal;

/**
 * Figures of a position, quote.
 *
 * @param position the position
 * @param mark price of marks
 * @param profit not realised
 * @param initial margin to open it
 * @param maintenance margin to keep it
 * @param liquidation price of marks that ends it; 0 for none
 * @param leverage of its contract
 * @param isolated whether its margin is set apart
 */
public record PositionStanding(
        Position position,
        BigDecimal mark,
        BigDecimal profit,
        BigDecimal initial,
        BigDecimal maintenance,
        BigDecimal liquidation,
        int leverage,
        boolean isolated) {}
