/** One kept decision as a file that another machine can check: facts, rules, settings and proof. */
package io.market7.cycle.evidence;
