package io.market7.cycle;

import io.market7.domain.decision.FactSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
        int share = (facts.size() + threads - 1) / threads;
        List<Future<List<Evaluation>>> others = new ArrayList<>();
        for (int from = share; from < facts.size(); from += share) {
            List<FactSet> part = facts.subList(from, Math.min(from + share, facts.size()));
            others.add(helpers.submit(() -> part.stream().map(evaluator::evaluate).toList()));
        }
        List<Evaluation> all = new ArrayList<>(facts.size());
        facts.subList(0, share).forEach(each -> all.add(evaluator.evaluate(each)));
        others.forEach(part -> all.addAll(joined(part)));
        return all;
    }

    private static List<Evaluation> joined(Future<List<Evaluation>> part) {
        try {
            return part.get();
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
