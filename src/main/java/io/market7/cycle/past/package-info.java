/**
 * Decisions that were kept, made again: to explain them, and to see what would have changed them.
 */
package io.market7.cycle.past;
