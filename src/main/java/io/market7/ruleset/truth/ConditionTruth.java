package io.market7.ruleset.truth;

import io.market7.ruleset.tree.Condition;

/**
 * How one comparison, null test, flag or membership fared with one fact.
 *
 * @param condition the condition, without parts of its own
 * @param observed value of its left side; null when unknown
 * @param threshold value it was compared with; null when that is unknown, off, or there is none
 * @param decided whether every value it depends on was known
 * @param truth whether it holds
 */
public record ConditionTruth(
        Condition condition, Object observed, Object threshold, boolean decided, Truth truth) {}
