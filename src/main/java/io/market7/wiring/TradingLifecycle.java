package io.market7.wiring;

import io.market7.cycle.live.ControlWatch;
import io.market7.cycle.live.TradingLoop;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.SmartLifecycle;

/** Starts trading when everything else stands, and ends it before anything else falls. */
final class TradingLifecycle implements SmartLifecycle {

    private final TradingLoop loop;
    private final ControlWatch control;
    private volatile boolean running;

    TradingLifecycle(TradingLoop loop, ControlWatch control) {
        this.loop = loop;
        this.control = control;
    }

    @Override
    public void start() {
        try {
            control.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what the control file asks for", e);
        }
        KillSignal.listen(control);
        loop.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        control.close();
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
