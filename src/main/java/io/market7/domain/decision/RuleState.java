package io.market7.domain.decision;

/** What became of one rule in one decision. */
public enum RuleState {
    FIRED,
    LIFTED,
    NOT_MATCHED,
    UNKNOWN_INPUT,
    ERROR
}
