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
    REDUCE_LEG;

    /**
     * Returns whether this action is done when rules ask for both, because it does the other's work
     * too: to close a leg is to reduce it. Any other two actions contradict each other.
     */
    public boolean outranks(Action other) {
        return this == CLOSE_LEG && other == REDUCE_LEG;
    }
}
