package io.market7.journal;

import io.market7.domain.decision.ActionLog;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.DecisionLog;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.IntentLog;
import io.market7.domain.decision.JournalEntry;
import io.market7.domain.decision.OrderIntent;
import io.market7.journal.GroupCommitWriter.RefusedException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The journal of one directory: a SQLite file in WAL mode, written by one thread with group commit
 * and synchronous FULL, append-only by trigger.
 *
 * <p>Safe for use by many threads. Every failure reaches a caller: the one that waits, or the next
 * one that writes, and {@link #close()}.
 */
public final class SqliteJournal implements DecisionLog, IntentLog, AutoCloseable {

    /** Writes that may wait for the disk before callers do, unless said otherwise. */
    public static final int DEFAULT_QUEUE_CAPACITY = 8_192;

    private static final Set<String> OUTCOMES =
            Set.of("CONFIRMED", "REJECTED", "DENIED", "UNKNOWN");

    private record Pending(long seq, String decisionJson, CompletableFuture<Void> done) {}

    private final JournalLease lease;
    private final GroupCommitWriter writer;
    private final Connection reader;
    private final PreparedStatement byId;
    private final DecisionTable decisions;
    private final IntentTable intents;
    private final ActionLog actions;
    private final RowMaker rows;
    private final Clock clock;
    private final Map<String, Pending> pending = new ConcurrentHashMap<>();
    private long lastSeq;

    private SqliteJournal(
            JournalLease lease, Connection connection, Connection reader, Options options)
            throws SQLException {
        this.lease = lease;
        this.reader = reader;
        this.byId = reader.prepareStatement("SELECT seq, decision FROM decision WHERE id = ?");
        this.decisions = new DecisionTable(connection);
        this.intents = new IntentTable(connection);
        this.lastSeq = decisions.lastSeq();
        this.rows = new RowMaker(options.factsText(), options.decisionText());
        this.clock = options.clock();
        ActionTable actionTable = new ActionTable(connection);
        this.writer = new GroupCommitWriter(connection, options.queueCapacity());
        this.actions = new JournalActions(actionTable, writer, clock);
    }

    /**
     * What a journal needs from outside.
     *
     * @param factsText writes facts as canonical JSON
     * @param decisionText writes a decision as canonical JSON
     * @param clock stamps settlements
     * @param queueCapacity writes that may wait for the disk before callers do; at least 1
     */
    public record Options(
            Function<FactSet, String> factsText,
            Function<Decision, String> decisionText,
            Clock clock,
            int queueCapacity) {}

    /**
     * Opens the journal of a directory for writing, creating both when absent.
     *
     * @throws JournalException when another writer holds the directory, a newer program wrote the
     *     file, or it cannot be opened
     */
    public static SqliteJournal open(Path directory, Options options) {
        JournalLease lease = JournalLease.take(directory);
        Connection connection = null;
        Connection reader = null;
        try {
            connection = Schema.writer(directory);
            reader = Schema.reader(directory);
            return new SqliteJournal(lease, connection, reader, options);
        } catch (SQLException | RuntimeException e) {
            closeQuietly(e, reader, connection, lease);
            throw e instanceof JournalException known ? known : cannotOpen(directory, e);
        }
    }

    /** Opens with the default queue capacity; see {@link #open(Path, Options)}. */
    public static SqliteJournal open(
            Path directory,
            Function<FactSet, String> factsText,
            Function<Decision, String> decisionText,
            Clock clock) {
        return open(directory, new Options(factsText, decisionText, clock, DEFAULT_QUEUE_CAPACITY));
    }

    /**
     * {@inheritDoc}
     *
     * <p>A decision whose id was kept before is not kept twice: its first sequence number returns.
     * While the queue is full the call waits.
     *
     * @throws JournalException when the id was kept with another decision, or writing has failed
     */
    @Override
    public long append(JournalEntry entry) {
        return hand(entry).seq();
    }

    /**
     * {@inheritDoc}
     *
     * @throws JournalException as {@link #append}, and when the commit failed
     */
    @Override
    public long appendDurably(JournalEntry entry) {
        Pending kept = hand(entry);
        await(kept.done());
        return kept.seq();
    }

    @Override
    public void intend(OrderIntent intent) {
        await(writer.submit(() -> () -> intents.intend(intent)));
    }

    /**
     * {@inheritDoc}
     *
     * <p>{@code UNKNOWN} may be followed by another outcome; the others are final. The same outcome
     * twice is kept once.
     *
     * @throws IllegalStateException when there is no such intent or it has another final outcome
     */
    @Override
    public void settle(String clientOrderId, String outcome, String detail) {
        if (!OUTCOMES.contains(outcome)) {
            throw new IllegalArgumentException(
                    "The outcome of %s is %s. Expected CONFIRMED, REJECTED, DENIED or UNKNOWN."
                            .formatted(clientOrderId, outcome));
        }
        Instant recordedAt = clock.instant();
        await(
                writer.submit(
                        () -> () -> intents.settle(clientOrderId, outcome, detail, recordedAt)));
    }

    /** Returns where manual actions are written. */
    public ActionLog actions() {
        return actions;
    }

    /** Waits until everything appended so far is on disk. */
    public void flush() {
        await(writer.submit(() -> () -> {}));
    }

    /**
     * Writes what was appended, then gives up the directory.
     *
     * @throws JournalException when anything appended was not written
     */
    @Override
    public void close() {
        try {
            writer.close();
        } finally {
            closeReader();
        }
    }

    private void closeReader() {
        try {
            reader.close();
        } catch (SQLException e) {
            throw new JournalException("The journal cannot be closed: " + e.getMessage(), e);
        } finally {
            lease.close();
        }
    }

    private Pending hand(JournalEntry entry) {
        JournalRow draft = rows.row(entry);
        List<RuleMention> mentions = RuleMention.of(entry.decision());
        Pending[] kept = new Pending[1];
        CompletableFuture<Void> done;
        try {
            done = writer.submit(() -> firstTime(draft, mentions, kept));
        } catch (RuntimeException e) {
            pending.values().remove(kept[0]);
            throw e;
        }
        if (done == null) {
            return kept[0];
        }
        done.whenComplete(
                (ignored, failed) -> {
                    // a failed entry stays pending: the journal has stopped
                    if (failed == null) {
                        pending.remove(draft.id());
                    }
                    relay(kept[0].done(), failed);
                });
        return kept[0];
    }

    private GroupCommitWriter.Write firstTime(
            JournalRow draft, List<RuleMention> mentions, Pending[] kept) {
        kept[0] = known(draft);
        if (kept[0] != null) {
            return null;
        }
        JournalRow row = RowMaker.numbered(draft, ++lastSeq);
        kept[0] = new Pending(row.seq(), row.decisionJson(), new CompletableFuture<>());
        pending.put(row.id(), kept[0]);
        return () -> decisions.write(row, mentions);
    }

    private Pending known(JournalRow draft) {
        Pending waiting = pending.get(draft.id());
        Pending found = waiting == null ? onDisk(draft.id()) : waiting;
        if (found != null && !found.decisionJson().equals(draft.decisionJson())) {
            throw new JournalException(
                    "Decision %s is kept as number %d with another content. Expected one decision an id."
                            .formatted(draft.id(), found.seq()));
        }
        return found;
    }

    private Pending onDisk(String id) {
        try {
            byId.setString(1, id);
            try (ResultSet row = byId.executeQuery()) {
                return row.next()
                        ? new Pending(
                                row.getLong(1),
                                row.getString(2),
                                CompletableFuture.completedFuture(null))
                        : null;
            }
        } catch (SQLException e) {
            throw new JournalException("The journal cannot be read: " + e.getMessage(), e);
        }
    }

    private static void relay(CompletableFuture<Void> to, Throwable failed) {
        if (failed == null) {
            to.complete(null);
        } else {
            to.completeExceptionally(failed);
        }
    }

    static void await(CompletableFuture<Void> done) {
        try {
            done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RefusedException refused) {
                throw new IllegalStateException(refused.getMessage(), refused);
            }
            throw new JournalException(e.getCause().getMessage(), e.getCause());
        }
    }

    private static JournalException cannotOpen(Path directory, Exception cause) {
        return new JournalException(
                "The journal in %s cannot be opened: %s. Expected a readable SQLite file of this program."
                        .formatted(directory, cause.getMessage()),
                cause);
    }

    private static void closeQuietly(Exception cause, AutoCloseable... resources) {
        for (AutoCloseable resource : resources) {
            try {
                if (resource != null) {
                    resource.close();
                }
            } catch (Exception e) {
                cause.addSuppressed(e);
            }
        }
    }
}
