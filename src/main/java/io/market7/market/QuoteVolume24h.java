package io.market7.market;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Quote volume of 24 hours.
 *
 * @param at end of the 24 hours
 * @param quote traded quote amount; at least 0
 * @param estimated whether any bar lacked its quote volume and volume·close stood in for it
 */
public record QuoteVolume24h(Instant at, BigDecimal quote, boolean estimated) {}
