/**
 * Facts and decisions to and from JSON.
 *
 * <p>There is one byte form of every fact set and every decision, so that equal things have equal
 * digests. Reading is strict: all faults of one line are reported together, nothing is guessed.
 */
package io.market7.codec;
