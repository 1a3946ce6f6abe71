/** Versions that decide beside the live ones, without effect, and where they differ. */
package io.market7.cycle.shadow;
