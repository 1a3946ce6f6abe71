/**
 * A copy of what the service knows, in Redis: for fast views and for other instances. It is written
 * and never read back, so that nothing in Redis can move an order.
 */
package io.market7.market.redis;
