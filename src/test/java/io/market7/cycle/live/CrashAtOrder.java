package io.market7.cycle.live;

import io.market7.cycle.CycleListener;
import io.market7.cycle.Evaluation;
import io.market7.execution.BarOutcome;
import io.market7.execution.Execution;
import io.market7.execution.LegOutcome;
import java.time.Instant;

/** Dies when an order has reached the venue and nothing of it was saved. */
final class CrashAtOrder implements CycleListener {
    private final Story story;
    private int left;

    CrashAtOrder(Story story, int order) {
        this.story = story;
        this.left = order;
    }

    @Override
    public void onEvaluation(Evaluation evaluation) {
        story.onEvaluation(evaluation);
    }

    @Override
    public void onOrder(Evaluation evaluation, Execution execution) {
        if (--left == 0) {
            throw new IllegalStateException("the power went");
        }
    }

    @Override
    public void onFills(Instant at, BarOutcome outcome) {
        story.onFills(at, outcome);
    }

    @Override
    public void onLegs(Instant at, LegOutcome outcome) {
        story.onLegs(at, outcome);
    }
}
