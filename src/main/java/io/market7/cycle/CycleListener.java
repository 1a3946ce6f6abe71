package io.market7.cycle;

import io.market7.execution.BarOutcome;
import io.market7.execution.Execution;
import io.market7.execution.LegOutcome;
import java.time.Instant;

/** Is told what a cycle did, in the order it happened, by the thread that runs it. */
public interface CycleListener {
    /** Takes one answered question, before its order leaves. */
    default void onEvaluation(Evaluation evaluation) {}

    /** Takes what became of an order a decision asked for. */
    default void onOrder(Evaluation evaluation, Execution execution) {}

    /** Takes what somebody should hear of; never the same of one subject within its cooldown. */
    default void onAlert(Alert alert) {}

    /** Takes what the bars of one instant did at the venue; never a quiet outcome. */
    default void onFills(Instant at, BarOutcome outcome) {}

    /** Takes what an instant did to legs of contracts; never a quiet outcome. */
    default void onLegs(Instant at, LegOutcome outcome) {}

    /** Takes the end of an instant, when everything due was decided. */
    default void onInstant(Instant at) {}

    /** Returns a listener that hands everything on to both. */
    default CycleListener and(CycleListener other) {
        return new CycleListenerPair(this, other);
    }
}
