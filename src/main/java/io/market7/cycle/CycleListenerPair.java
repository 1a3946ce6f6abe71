package io.market7.cycle;

import io.market7.execution.BarOutcome;
import io.market7.execution.Execution;
import io.market7.execution.LegOutcome;
import java.time.Instant;

/** Tells two listeners, one after the other. */
record CycleListenerPair(CycleListener first, CycleListener second) implements CycleListener {
    @Override
    public void onEvaluation(Evaluation evaluation) {
        first.onEvaluation(evaluation);
        second.onEvaluation(evaluation);
    }

    @Override
    public void onOrder(Evaluation evaluation, Execution execution) {
        first.onOrder(evaluation, execution);
        second.onOrder(evaluation, execution);
    }

    @Override
    public void onAlert(Alert alert) {
        first.onAlert(alert);
        second.onAlert(alert);
    }

    @Override
    public void onFills(Instant at, BarOutcome outcome) {
        first.onFills(at, outcome);
        second.onFills(at, outcome);
    }

    @Override
    public void onLegs(Instant at, LegOutcome outcome) {
        first.onLegs(at, outcome);
        second.onLegs(at, outcome);
    }

    @Override
    public void onInstant(Instant at) {
        first.onInstant(at);
        second.onInstant(at);
    }
}
