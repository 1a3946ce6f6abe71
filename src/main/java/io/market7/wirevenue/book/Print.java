package io.market7.wirevenue.book;

import java.math.BigDecimal;

/**
 * A trade on the tape.
 *
 * @param id counts from 1 for each symbol
 * @param at milliseconds
 * @param sold whether the seller took
 */
public record Print(long id, BigDecimal price, BigDecimal quantity, long at, boolean sold) {}
