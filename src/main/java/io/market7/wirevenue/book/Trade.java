package io.market7.wirevenue.book;

import java.math.BigDecimal;

/**
 * A trade that has to be booked.
 *
 * @param id trade id
 * @param order whose it is
 * @param price quote per base
 * @param quantity base
 * @param maker whether the order stood on the book
 * @param at milliseconds
 */
public record Trade(
        long id, VenueOrder order, BigDecimal price, BigDecimal quantity, boolean maker, long at) {}
