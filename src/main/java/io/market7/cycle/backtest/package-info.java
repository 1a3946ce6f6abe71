/** The cycle over recorded candles, and the files it leaves behind. */
package io.market7.cycle.backtest;
