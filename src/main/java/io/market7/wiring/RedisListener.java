package io.market7.wiring;

import io.market7.cycle.Alert;
import io.market7.cycle.CycleListener;
import io.market7.cycle.Evaluation;
import io.market7.execution.BarOutcome;
import io.market7.execution.Execution;
import io.market7.market.redis.RedisWrite;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Hands on what a cycle did, to be worked out and written by another thread. */
final class RedisListener implements CycleListener {

    private final Consumer<Supplier<List<RedisWrite>>> queue;
    private final RedisViews views;

    RedisListener(Consumer<Supplier<List<RedisWrite>>> queue, RedisViews views) {
        this.queue = queue;
        this.views = views;
    }

    @Override
    public void onEvaluation(Evaluation evaluation) {
        queue.accept(() -> views.decision(evaluation.decision()));
    }

    @Override
    public void onOrder(Evaluation evaluation, Execution execution) {
        queue.accept(() -> views.event("order", execution));
    }

    @Override
    public void onAlert(Alert alert) {
        queue.accept(() -> views.alert(alert));
    }

    @Override
    public void onFills(Instant at, BarOutcome outcome) {
        queue.accept(() -> views.fills(outcome));
    }

    @Override
    public void onInstant(Instant at) {
        RedisViews.Moment moment = views.moment(at);
        queue.accept(() -> views.instant(moment));
    }
}
