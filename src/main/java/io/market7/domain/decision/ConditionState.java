package io.market7.domain.decision;

/** How one condition of a rule came out. The order is part of {@link RuleVerdicts}' encoding. */
public enum ConditionState {
    /** It does not hold. */
    FALSE,
    /** It holds. */
    TRUE,
    /** It depends on a value nobody knows. */
    UNKNOWN,
    /** It was not asked: the fact it speaks of is not there. */
    NOT_ASKED
}
