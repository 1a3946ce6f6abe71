/**
 * What would turn a decision: the smallest sets of changes to measures that may change, searched on
 * the condition tree and verified by the rule engine.
 */
package io.market7.ruleset.flip;
