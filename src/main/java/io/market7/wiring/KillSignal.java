package io.market7.wiring;

import io.market7.cycle.live.ControlWatch;
import org.jline.utils.Signals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens for {@code SIGUSR2}, which lets nothing be bought any more. */
final class KillSignal {

    private static final Logger LOG = LoggerFactory.getLogger(KillSignal.class);
    private static final String NAME = "USR2";

    private KillSignal() {}

    /** Listens from now on; where the system has no such signal, the log says so. */
    static void listen(ControlWatch watch) {
        if (Signals.register(NAME, () -> obey(watch)) == null) {
            LOG.warn("SIG{} cannot be heard here; the control file and REST still can", NAME);
        }
    }

    private static void obey(ControlWatch watch) {
        try {
            watch.onSignal("SIG" + NAME);
        } catch (RuntimeException e) {
            LOG.error("SIG{} could not be obeyed", NAME, e);
        }
    }
}
