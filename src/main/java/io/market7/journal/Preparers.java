package io.market7.journal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that make and pack texts before the writing thread needs them. */
final class Preparers implements AutoCloseable {

    private final ExecutorService threads;

    Preparers() {
        int count = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors() - 1));
        threads =
                Executors.newFixedThreadPool(
                        count,
                        work -> {
                            Thread thread = new Thread(work, "journal-preparer");
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    /** Prepares a task soon, in the order of calling; what fails is found by who waits for it. */
    void prepare(DraftTask task) {
        threads.execute(task::prepare);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
