/** The wire: HTTP and WebSocket as Binance speaks them. */
package io.market7.wirevenue.wire;
