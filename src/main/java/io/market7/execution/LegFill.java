package io.market7.execution;

import io.market7.domain.market.Side;
import java.math.BigDecimal;

/**
 * One execution of a leg.
 *
 * @param fill the execution; its {@code dealId} is the leg's id
 * @param side side of the leg
 * @param realisedQuote profit it realised before fees, negative for a loss; 0 when it adds
 * @param marginQuote margin it posted, negative when it freed or lost margin
 * @param after the leg afterwards; null when it is gone
 * @param standing how far the leg then stands from its liquidation at the newest mark price; null
 *     when it is gone
 */
public record LegFill(
        Fill fill,
        Side side,
        BigDecimal realisedQuote,
        BigDecimal marginQuote,
        HeldLeg after,
        LegStanding standing) {}
