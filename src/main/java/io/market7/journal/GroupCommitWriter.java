package io.market7.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One thread that owns the writing connection. Writes keep the order in which they were submitted.
 * As soon as somebody waits for a write, everything up to it is committed in one transaction; what
 * nobody waits for is committed after {@link #LINGER_MILLIS} at the latest. After a failed
 * transaction nothing is accepted any more: what cannot be written must not be acted on.
 */
final class GroupCommitWriter implements AutoCloseable {

    /** How long a write that nobody waits for may stay uncommitted. */
    static final int LINGER_MILLIS = 250;

    private static final int MAX_GROUP = 2_048;

    // writes taken along after the first one that is waited for, so that it does not wait long
    private static final int MAX_TAKEN_ALONG = 64;

    /** One write inside a transaction. */
    @FunctionalInterface
    interface Write {

        /**
         * Executes the statements.
         *
         * @throws RefusedException when this write alone is impossible; it has written nothing
         */
        void execute() throws SQLException;
    }

    /** What is done after commits, on the writing thread. */
    interface AfterCommit {

        /** After a commit was acknowledged; {@code idle} when no write is waiting. */
        void committed(boolean idle) throws SQLException;

        /** After the last commit. */
        void ended() throws SQLException;
    }

    /** One write is refused; the others of its group are not concerned. */
    static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message, null, false, false);
        }
    }

    private record Task(Write write, boolean waited, CompletableFuture<Void> done) {}

    private final Connection connection;
    private final AfterCommit after;
    private final BlockingQueue<Task> queue;
    private final AtomicInteger waiting = new AtomicInteger();
    private final ReentrantLock submitting = new ReentrantLock();
    private final Thread thread;
    private final List<Task> group = new ArrayList<>();
    private final List<RefusedException> refusals = new ArrayList<>();
    private long deadline;
    private int takenAlong = -1;
    private volatile boolean closing;
    private volatile JournalException failure;

    /**
     * @param connection the writing connection; closed with this
     * @param capacity writes that may wait before callers do
     */
    GroupCommitWriter(Connection connection, int capacity, AfterCommit after) throws SQLException {
        this.connection = connection;
        this.after = after;
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.thread = new Thread(this::run, "journal-writer");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    /**
     * Hands a write over, waiting while the queue is full.
     *
     * @param write called once, in the order of submission
     * @param waited whether the caller will wait for the commit
     * @return completes with the commit that contains the write
     * @throws JournalException when the writer is closed or has failed
     */
    CompletableFuture<Void> submit(boolean waited, Supplier<Write> write) {
        submitting.lock();
        try {
            refuseWhenStopped();
            Task task = new Task(write.get(), waited, new CompletableFuture<>());
            if (waited) {
                waiting.incrementAndGet();
            }
            while (!queue.offer(task, 100, TimeUnit.MILLISECONDS)) {
                refuseWhenStopped();
            }
            return task.done();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JournalException("Interrupted while waiting to write; nothing was kept", e);
        } finally {
            submitting.unlock();
        }
    }

    private void refuseWhenStopped() {
        if (failure != null) {
            throw new JournalException(failure.getMessage(), failure);
        }
        if (closing) {
            throw new JournalException("The journal is closed. Expected an open one.");
        }
    }

    private void run() {
        try {
            while (step()) {
                // until closed
            }
            after.ended();
        } catch (InterruptedException | SQLException | RuntimeException e) {
            fail(e);
        }
    }

    private boolean step() throws InterruptedException, SQLException {
        Task task = queue.poll(patienceMillis(), TimeUnit.MILLISECONDS);
        if (task != null) {
            execute(task);
        }
        if (isDue(task == null)) {
            commit();
        }
        return task != null || !closing || !queue.isEmpty();
    }

    private long patienceMillis() {
        if (group.isEmpty()) {
            return 50;
        }
        return Math.max(0, Math.min(50, (deadline - System.nanoTime()) / 1_000_000));
    }

    private boolean isDue(boolean idle) {
        return !group.isEmpty()
                && (group.size() >= MAX_GROUP
                        || System.nanoTime() >= deadline
                        || idle && closing
                        || takenAlong >= 0
                                && (waiting.get() == 0 || takenAlong >= MAX_TAKEN_ALONG));
    }

    private void execute(Task task) throws SQLException {
        boolean first = group.isEmpty();
        group.add(task);
        if (first) {
            // as a writer from the beginning: one that begins by reading is refused, not queued
            run("BEGIN IMMEDIATE");
            deadline = System.nanoTime() + LINGER_MILLIS * 1_000_000L;
        }
        refusals.add(refusal(task));
        if (task.waited()) {
            waiting.decrementAndGet();
        }
        if (takenAlong >= 0 || task.waited()) {
            takenAlong++;
        }
    }

    private static RefusedException refusal(Task task) throws SQLException {
        try {
            task.write().execute();
            return null;
        } catch (RefusedException e) {
            if (task.waited()) {
                return e;
            }
            // nobody is there to hear it
            throw e;
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void commit() throws SQLException {
        run("COMMIT");
        for (int i = 0; i < group.size(); i++) {
            if (refusals.get(i) == null) {
                group.get(i).done().complete(null);
            } else {
                group.get(i).done().completeExceptionally(refusals.get(i));
            }
        }
        group.clear();
        refusals.clear();
        takenAlong = -1;
        after.committed(queue.isEmpty());
    }

    private void fail(Exception cause) {
        JournalException stopped =
                new JournalException(
                        "The journal cannot be written: %s. Nothing further is accepted; repair the cause (disk full?) and start again."
                                .formatted(cause.getMessage()),
                        cause);
        failure = stopped;
        try {
            if (!group.isEmpty()) {
                run("ROLLBACK");
            }
        } catch (SQLException e) {
            stopped.addSuppressed(e);
        }
        submitting.lock();
        try {
            queue.drainTo(group);
        } finally {
            submitting.unlock();
        }
        group.forEach(task -> task.done().completeExceptionally(stopped));
    }

    /**
     * Writes what was submitted and ends.
     *
     * @throws JournalException when anything submitted was not written
     */
    @Override
    public void close() {
        submitting.lock();
        try {
            closing = true;
        } finally {
            submitting.unlock();
        }
        try {
            thread.join();
            connection.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JournalException("Interrupted while the journal was closing", e);
        } catch (SQLException e) {
            throw new JournalException("The journal cannot be closed: " + e.getMessage(), e);
        }
        if (failure != null) {
            throw new JournalException(failure.getMessage(), failure);
        }
    }
}
