/** How versions of rules come to decide: sealed, staged, promoted, rolled back. */
package io.market7.cycle.publish;
