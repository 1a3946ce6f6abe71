package io.market7.cycle.shadow;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Works on a thread of its own that nobody waits for. What it cannot keep up with is counted and
 * left out.
 */
final class Aside implements AutoCloseable {

    private static final int WAITING = 10_000;

    private final AtomicLong leftOut = new AtomicLong();
    private final ThreadPoolExecutor worker;

    /** Names its thread. */
    Aside(String name) {
        worker =
                new ThreadPoolExecutor(
                        1,
                        1,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(WAITING),
                        work -> {
                            Thread thread = new Thread(work, name);
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    /** Hands work over. */
    void work(Runnable work) {
        try {
            worker.execute(work);
        } catch (RejectedExecutionException tooMany) {
            leftOut.incrementAndGet();
        }
    }

    /** Returns how much was left out because too much waited. */
    long leftOut() {
        return leftOut.get();
    }

    /** Waits until what was handed over is done. */
    void settle() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        worker.execute(done::countDown);
        done.await();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
