package io.market7.cycle;

import io.market7.execution.Execution;

/** Brings decisions to the venue and notes what only the cycle knows. Run by one thread. */
public interface Trader {
    /**
     * Returns whether a decision asks for an order here. The condition of the market, for example,
     * never does.
     */
    default boolean asksForOrder(Evaluation evaluation) {
        return evaluation.decision().action() != null;
    }

    /** Does what a durable decision asks for, and notes an order that left. */
    Execution execute(Evaluation evaluation);

    /** Notes a journalled evaluation for later ones, after its order if it had one. */
    default void remember(Evaluation evaluation) {}
}
