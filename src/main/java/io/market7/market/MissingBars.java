package io.market7.market;

import java.time.Instant;

/**
 * Bars missing in a file.
 *
 * @param from open of the first missing bar
 * @param to open of the first bar after
 * @param bars how many are missing, at least 1
 */
public record MissingBars(Instant from, Instant to, long bars) {}
