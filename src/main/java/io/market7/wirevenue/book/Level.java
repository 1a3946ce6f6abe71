package io.market7.wirevenue.book;

import java.math.BigDecimal;

/**
 * A price of the book.
 *
 * @param price quote per base
 * @param quantity base that stands there
 */
public record Level(BigDecimal price, BigDecimal quantity) {}
