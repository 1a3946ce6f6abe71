/**
 * The condition tree made ready to run: verdicts of all rules without the rule engine, without
 * reflection and nearly without garbage. {@code truth} says what a rule means and keeps every value
 * for the reader; this package says the same, fast, and keeps only how each condition came out.
 */
package io.market7.ruleset.verdict;
