package io.market7.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One thread that owns the writing connection and commits whatever has gathered since its last
 * commit in one transaction. Writes keep the order in which they were submitted. After a failed
 * transaction nothing is accepted any more: what cannot be written must not be acted on.
 */
final class GroupCommitWriter implements AutoCloseable {

    private static final int MAX_GROUP = 2_048;

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

    /** One write is refused; the others of its group are not concerned. */
    static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message, null, false, false);
        }
    }

    private record Task(Write write, CompletableFuture<Void> done) {}

    private final Connection connection;
    private final BlockingQueue<Task> queue;
    private final ReentrantLock submitting = new ReentrantLock();
    private final Thread thread;
    private volatile boolean closing;
    private volatile JournalException failure;

    /**
     * @param connection the writing connection; closed with this
     * @param capacity writes that may wait before callers do
     */
    GroupCommitWriter(Connection connection, int capacity) throws SQLException {
        this.connection = connection;
        this.queue = new ArrayBlockingQueue<>(capacity);
        connection.setAutoCommit(false);
        this.thread = new Thread(this::run, "journal-writer");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    /**
     * Hands a write over, waiting while the queue is full.
     *
     * @param write called once, in the order of submission, so that it may draw sequence numbers;
     *     null hands over nothing
     * @return completes with the commit that contains the write; null when nothing was handed over
     * @throws JournalException when the writer is closed or has failed
     */
    CompletableFuture<Void> submit(Supplier<Write> write) {
        submitting.lock();
        try {
            refuseWhenStopped();
            Write wanted = write.get();
            if (wanted == null) {
                return null;
            }
            Task task = new Task(wanted, new CompletableFuture<>());
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
        List<Task> group = new ArrayList<>();
        try {
            while (gather(group)) {
                commit(group);
                group.clear();
            }
        } catch (InterruptedException | SQLException | RuntimeException e) {
            fail(group, e);
        }
    }

    private boolean gather(List<Task> group) throws InterruptedException {
        Task first = queue.poll(50, TimeUnit.MILLISECONDS);
        while (first == null && !(closing && queue.isEmpty())) {
            first = queue.poll(50, TimeUnit.MILLISECONDS);
        }
        if (first == null) {
            return false;
        }
        group.add(first);
        queue.drainTo(group, MAX_GROUP - 1);
        return true;
    }

    private void commit(List<Task> group) throws SQLException {
        List<RefusedException> refusals = new ArrayList<>(group.size());
        for (Task task : group) {
            refusals.add(execute(task));
        }
        connection.commit();
        for (int i = 0; i < group.size(); i++) {
            if (refusals.get(i) == null) {
                group.get(i).done().complete(null);
            } else {
                group.get(i).done().completeExceptionally(refusals.get(i));
            }
        }
    }

    private static RefusedException execute(Task task) throws SQLException {
        try {
            task.write().execute();
            return null;
        } catch (RefusedException e) {
            return e;
        }
    }

    private void fail(List<Task> group, Exception cause) {
        JournalException stopped =
                new JournalException(
                        "The journal cannot be written: %s. Nothing further is accepted; repair the cause (disk full?) and start again."
                                .formatted(cause.getMessage()),
                        cause);
        failure = stopped;
        try {
            connection.rollback();
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
