package io.market7.wirevenue.futures;

import java.math.BigDecimal;

/**
 * Figures of an account, quote.
 *
 * @param wallet everything paid in, won and lost
 * @param crossWallet without what isolated positions have set apart
 * @param profit of all positions, not realised
 * @param crossProfit of cross positions, not realised
 * @param positionMargin what positions needed to be opened
 * @param orderMargin what open orders need
 * @param maintenance what positions need to stay
 * @param available what is free
 */
public record Standing(
        BigDecimal wallet,
        BigDecimal crossWallet,
        BigDecimal profit,
        BigDecimal crossProfit,
        BigDecimal positionMargin,
        BigDecimal orderMargin,
        BigDecimal maintenance,
        BigDecimal available) {}
