/**
 * Data sets for models: candidate deals walked through recorded candles and labelled afterwards.
 */
package io.market7.cycle.dataset;
