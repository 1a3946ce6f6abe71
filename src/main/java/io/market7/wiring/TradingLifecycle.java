package io.market7.wiring;

import io.market7.cycle.live.TradingLoop;
import org.springframework.context.SmartLifecycle;

/** Starts trading when everything else stands, and ends it before anything else falls. */
final class TradingLifecycle implements SmartLifecycle {

    private final TradingLoop loop;
    private volatile boolean running;

    TradingLifecycle(TradingLoop loop) {
        this.loop = loop;
    }

    @Override
    public void start() {
        loop.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        loop.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
