package io.market7.cycle.live;

import io.market7.cycle.CycleListener;
import io.market7.cycle.Evaluation;
import io.market7.execution.TradingMode;
import java.time.Clock;
import java.time.Instant;

/** Counts what a loop does; read by any thread. */
final class LoopMeter implements CycleListener {
    private final Clock clock;
    private LoopHealth.Phase phase = LoopHealth.Phase.NEW;
    private Instant lastBarAt;
    private Instant lastBarSeenAt;
    private long barsSeen;
    private long decisions;
    private long errors;
    private String failure;

    LoopMeter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void onEvaluation(Evaluation evaluation) {
        decisions++;
        if (evaluation.failure() != null) {
            errors++;
            failure = evaluation.failure().toString();
        }
    }

    synchronized void bars(Instant at, int count) {
        lastBarAt = at;
        lastBarSeenAt = clock.instant();
        barsSeen += count;
    }

    synchronized void enter(LoopHealth.Phase next) {
        phase = next;
    }

    synchronized void failed(Throwable cause) {
        phase = LoopHealth.Phase.FAILED;
        failure = cause.toString();
    }

    synchronized LoopHealth health(TradingMode mode) {
        return new LoopHealth(
                phase, mode, lastBarAt, lastBarSeenAt, barsSeen, decisions, errors, failure);
    }
}
