package io.market7.cycle.live;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Does what the control file asks for, on a thread of its own, and what a signal asks for. */
public final class ControlWatch implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ControlWatch.class.getName());
    private static final long LOOK_MILLIS = 500;

    private final ControlFile file;
    private final ManualActions actions;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Thread thread;
    private String lastFailure;

    /**
     * @param actions what is asked of
     */
    public ControlWatch(ControlFile file, ManualActions actions) {
        this.file = file;
        this.actions = actions;
    }

    /**
     * Does what the file asks for now, and from then on within a second.
     *
     * @throws IOException when a request waits that cannot be read; nothing may be traded then
     */
    public void start() throws IOException {
        look();
        thread = new Thread(this::run, "market7-control");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Does what the file asks for, if it asks for anything.
     *
     * @return whether it did
     */
    synchronized boolean look() throws IOException {
        Optional<ControlFile.Taken> taken = file.take();
        if (taken.isEmpty()) {
            return false;
        }
        apply(
                taken.get().request(),
                new ManualActions.Asker(taken.get().actor(), taken.get().request().reason()));
        file.done();
        return true;
    }

    /** Lets nothing be bought any more, because the process was told so from outside. */
    public void onSignal(String signal) {
        String reason = "The process received %s.".formatted(signal);
        apply(
                new ControlRequest(ControlLevel.REDUCE_ONLY, reason),
                new ManualActions.Asker("signal", reason));
    }

    private void apply(ControlRequest request, ManualActions.Asker asker) {
        LOG.log(
                System.Logger.Level.WARNING,
                "%s asks for %s: %s"
                        .formatted(asker.actor(), request.level().word(), request.reason()));
        request.level().apply(actions, asker);
    }

    private void run() {
        try {
            while (!closed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                lookAgain();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks, and goes on looking after a failure, which is told once. */
    private void lookAgain() {
        try {
            look();
            lastFailure = null;
        } catch (IOException | RuntimeException e) {
            if (!e.toString().equals(lastFailure)) {
                lastFailure = e.toString();
                LOG.log(System.Logger.Level.ERROR, "The control file cannot be obeyed", e);
            }
        }
    }

    /** Looks no more. */
    @Override
    public void close() {
        closed.countDown();
    }
}
