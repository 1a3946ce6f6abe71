/**
 * The only package that knows the whole story: closed candles become facts, facts become decisions,
 * decisions become orders, and everything is journalled. The same cycle serves the live loop and
 * the backtest.
 */
package io.market7.cycle;
