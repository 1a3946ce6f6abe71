/**
 * A paper venue that speaks Binance's wire: what an adapter for Binance is tested against, and what
 * any client for Binance can trade on. It shares no class with the adapters, so that a
 * misunderstanding cannot stand on both sides of the wire.
 */
package io.market7.wirevenue;
