package io.market7.domain.leverage;

import java.math.BigDecimal;

/**
 * The rung of the notional ladder on the table. Null is unknown.
 *
 * @param stepsFired rungs of this side fired so far; 0 when it is flat
 * @param ladderLength number of rungs
 * @param notionalQuote notional of the rung; null when the ladder is exhausted or the position
 *     unknown
 */
public record NextRung(Integer stepsFired, int ladderLength, BigDecimal notionalQuote) {}
