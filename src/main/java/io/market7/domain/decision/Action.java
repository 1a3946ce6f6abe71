package io.market7.domain.decision;

/** What is to be done when a decision is not HOLD. */
public enum Action {
    OPEN_DEAL,
    PLACE_SAFETY_ORDER,
    CLOSE_AT_MARKET,
    REENTER,
    OPEN_LEG,
    ADD_TO_LEG,
    CLOSE_LEG,
    REDUCE_LEG
}
