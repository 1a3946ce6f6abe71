/** The cycle over a feed that goes on: start, stop, pause, health and recovery. */
package io.market7.cycle.live;
