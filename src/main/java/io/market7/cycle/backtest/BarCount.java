package io.market7.cycle.backtest;

import io.market7.cycle.CycleListener;
import io.market7.domain.market.Timeframe;
import java.time.Instant;

/** Counts instants and reports progress once a simulated day. */
final class BarCount implements CycleListener {
    private final Progress progress;
    private final long total;
    private final int barsPerInstant;
    private long done;
    private Instant lastAt;

    BarCount(Progress progress, long total, int barsPerInstant) {
        this.progress = progress;
        this.total = total;
        this.barsPerInstant = barsPerInstant;
    }

    @Override
    public void onInstant(Instant at) {
        lastAt = at;
        done += barsPerInstant;
        if (done == total || Timeframe.D1.isBoundary(at)) {
            progress.onProgress(Math.min(done, total), total);
        }
    }

    /** Returns base bars lived through, a missing one counted with its instant. */
    long done() {
        return done;
    }

    /** Returns the last instant; null before the first. */
    Instant lastAt() {
        return lastAt;
    }
}
