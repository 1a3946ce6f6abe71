/**
 * The cycle on contracts: what is due for the long and the short leg of each, which facts the
 * questions read, and how decisions reach the venue.
 */
package io.market7.cycle.leg;
