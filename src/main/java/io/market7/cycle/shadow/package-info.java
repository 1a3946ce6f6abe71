/** Versions on trial: shadows decide beside the live ones, canaries about some symbols, watched. */
package io.market7.cycle.shadow;
