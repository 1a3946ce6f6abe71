/** Binance as it tells everybody: closed candles, mark prices, funding, filters; no account. */
package io.market7.market.binance;
