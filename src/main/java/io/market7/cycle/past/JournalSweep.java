package io.market7.cycle.past;

import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Looks at every decision of a journal on several threads, each with a reader of its own; what they
 * find comes back in the order of the journal. Only a few blocks of it are in memory at a time.
 */
public final class JournalSweep {

    private static final int BLOCK = JournalQuery.MAX_LIMIT;

    private final Path folder;
    private final int threads;

    /**
     * @param folder where the journal lies
     * @param threads how many threads look; at least 1
     */
    public JournalSweep(Path folder, int threads) {
        this.folder = folder;
        this.threads = threads;
    }

    /** Hears how far it is. */
    @FunctionalInterface
    public interface Watcher {
        /**
         * @param done decisions looked at
         * @param all decisions there are
         */
        void at(long done, long all);
    }

    /**
     * Looks at all decisions there are now.
     *
     * @param look what is found out about one; called on many threads at once
     * @param found takes it, in the order of the journal
     */
    public <T> void run(Function<JournalRow, T> look, Consumer<T> found, Watcher watcher) {
        newest(Long.MAX_VALUE, look, found, watcher);
    }

    /**
     * Looks at the newest decisions there are now.
     *
     * @param count how many at most
     * @param look what is found out about one; called on many threads at once
     * @param found takes it, in the order of the journal
     */
    public <T> void newest(
            long count, Function<JournalRow, T> look, Consumer<T> found, Watcher watcher) {
        List<JournalQuery> readers = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(threads, JournalSweep::daemon);
        ThreadLocal<JournalQuery> own = ThreadLocal.withInitial(() -> opened(readers));
        try {
            long last = opened(readers).lastSeq();
            Deque<Future<List<T>>> ahead = new ArrayDeque<>();
            long asked = Math.max(0, last - count);
            long all = last - asked;
            long done = 0;
            while (asked < last || !ahead.isEmpty()) {
                while (asked < last && ahead.size() < 2 * threads) {
                    long after = asked;
                    asked = Math.min(last, asked + BLOCK);
                    long upTo = asked;
                    ahead.add(workers.submit(() -> block(own.get(), after, upTo, look)));
                }
                joined(ahead.removeFirst()).forEach(found);
                done = Math.min(all, done + BLOCK);
                watcher.at(done, all);
            }
        } finally {
            workers.shutdownNow();
            synchronized (readers) {
                readers.forEach(JournalQuery::close);
            }
        }
    }

    private static <T> List<T> block(
            JournalQuery reader, long after, long upTo, Function<JournalRow, T> look) {
        List<T> found = new ArrayList<>(BLOCK);
        for (JournalRow row : reader.after(after, BLOCK)) {
            if (row.seq() <= upTo) {
                found.add(look.apply(row));
            }
        }
        return found;
    }

    private JournalQuery opened(List<JournalQuery> readers) {
        JournalQuery reader = JournalQuery.open(folder);
        synchronized (readers) {
            readers.add(reader);
        }
        return reader;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "market7-sweep");
        thread.setDaemon(true);
        return thread;
    }

    private static <T> T joined(Future<T> block) {
        try {
            return block.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading the journal.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("The journal was not read to its end.", e.getCause());
        }
    }
}
