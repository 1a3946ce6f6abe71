package io.market7.execution;

import io.market7.domain.deal.DealMath;
import io.market7.domain.leverage.Leg;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One side of a contract as the venue holds it, with margin of its own.
 *
 * @param id unique for ever
 * @param symbol the contract
 * @param side long or short
 * @param quantity base held; above 0; exact
 * @param entryQuote quantity times average entry price, quote; exact up to reductions
 * @param marginQuote isolated margin, quote: what was posted, less funding paid out of it
 * @param leverage leverage of the newest rung
 * @param openedAt when the first rung filled
 * @param rungs rungs filled; at least 1
 * @param reductions reductions filled
 * @param feesQuote fees paid so far; exact
 * @param fundingQuote funding paid so far, negative when received; exact
 * @param realisedQuote profit of the reductions before fees and funding; exact
 */
public record HeldLeg(
        String id,
        Symbol symbol,
        Side side,
        BigDecimal quantity,
        BigDecimal entryQuote,
        BigDecimal marginQuote,
        BigDecimal leverage,
        Instant openedAt,
        int rungs,
        int reductions,
        BigDecimal feesQuote,
        BigDecimal fundingQuote,
        BigDecimal realisedQuote) {

    /** Returns the average entry price, rounded to 34 digits. */
    public BigDecimal entryPrice() {
        return entryQuote.divide(quantity, DealMath.PRECISION);
    }

    /** Returns the unrealised profit at a price, before fees. */
    public BigDecimal profitQuote(BigDecimal price) {
        BigDecimal rise = quantity.multiply(price).subtract(entryQuote);
        return side == Side.LONG ? rise : rise.negate();
    }

    /** Returns the leg as facts hold it. */
    public Leg toLeg() {
        return new Leg(entryPrice(), quantity, marginQuote, leverage, rungs);
    }
}
