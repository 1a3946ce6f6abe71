/**
 * Candles from recorded files or a seeded simulation, in the order in which they became known.
 *
 * <p>Coarser bars are made from finer ones of the same source; a missing bar is reported and never
 * filled.
 */
package io.market7.market;
