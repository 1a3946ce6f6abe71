/**
 * Closed candles become indicators, one bar at a time and in constant time per bar.
 *
 * <p>Inside the package NaN marks "not known yet"; it never leaves it: an {@link
 * io.market7.domain.market.Indicators} record holds null instead. The definitions are those of
 * docs/adr/0001-own-indicators.md. Every indicator can be copied in the middle of a series and goes
 * on with the same bits.
 */
package io.market7.indicator;
