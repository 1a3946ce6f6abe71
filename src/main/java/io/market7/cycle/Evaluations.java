package io.market7.cycle;

import io.market7.domain.decision.FactSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Evaluates the facts of one instant, on one thread or several; the evaluations come back in the
 * order of the facts, and are the same for any number of threads.
 */
public final class Evaluations implements AutoCloseable {
    private final Evaluator evaluator;
    private final int threads;
    private final ExecutorService helpers;

    /**
     * @param threads how many threads share the work, the caller's included; at least 1
     */
    public Evaluations(Evaluator evaluator, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "The number of threads is %d. Expected at least 1.".formatted(threads));
        }
        this.evaluator = evaluator;
        this.threads = threads;
        this.helpers =
                threads == 1 ? null : Executors.newFixedThreadPool(threads - 1, this::daemon);
    }

    private Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "market7-evaluation");
        thread.setDaemon(true);
        return thread;
    }

    /** Evaluates all facts; returns one evaluation each, in their order. */
    public List<Evaluation> of(List<FactSet> facts) {
        if (helpers == null || facts.size() < 2) {
            return facts.stream().map(evaluator::evaluate).toList();
        }
        Evaluation[] done = new Evaluation[facts.size()];
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            others.add(helpers.submit(() -> share(facts, done, next)));
        }
        share(facts, done, next);
        others.forEach(Evaluations::join);
        return List.of(done);
    }

    /** Takes whatever is left until nothing is. */
    private void share(List<FactSet> facts, Evaluation[] done, AtomicInteger next) {
        for (int i = next.getAndIncrement(); i < done.length; i = next.getAndIncrement()) {
            done[i] = evaluator.evaluate(facts.get(i));
        }
    }

    /** Waits for a helper; what it wrote is visible afterwards. */
    private static void join(Future<?> helper) {
        try {
            helper.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while deciding; nothing was sent.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("An evaluation ended without an outcome.", e);
        }
    }

    @Override
    public void close() {
        if (helpers != null) {
            helpers.shutdown();
        }
    }
}
