package io.market7.journal;

import io.market7.domain.decision.ActionLog;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.DecisionLog;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.IntentLog;
import io.market7.domain.decision.JournalEntry;
import io.market7.domain.decision.OrderIntent;
import io.market7.domain.decision.Subject;
import io.market7.journal.GroupCommitWriter.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * The journal of one directory: a SQLite file in WAL mode, written by one thread with group commit
 * and synchronous FULL, append-only by trigger.
 *
 * <p>Texts are made and packed on threads of their own, so that a caller who does not wait only
 * hands over. Safe for use by many threads. Every failure reaches a caller: the one that waits, or
 * the next one that writes, and {@link #close()}.
 */
public final class SqliteJournal implements DecisionLog, IntentLog, AutoCloseable {

    /** Writes that may wait for the disk before callers do, unless said otherwise. */
    public static final int DEFAULT_QUEUE_CAPACITY = 2_048;

    private static final Set<String> OUTCOMES =
            Set.of("CONFIRMED", "REJECTED", "DENIED", "UNKNOWN");

    private final JournalLease lease;
    private final HeadsFile heads;
    private final Preparers preparers = new Preparers();
    private final Shelf shelf;
    private final DraftMaker drafts;
    private final Decisions decisions;
    private final IntentTable intents;
    private final ActionLog actions;
    private final GroupCommitWriter writer;
    private final Clock clock;

    private SqliteJournal(
            JournalLease lease,
            Connection connection,
            Path directory,
            Options options,
            int headEvery)
            throws SQLException, IOException {
        this.lease = lease;
        this.clock = options.clock();
        this.drafts = new DraftMaker(options.factsText(), options.decisionText());
        EntryChain chain = new EntryChain(connection);
        this.shelf = new TextReader(connection).shelf();
        this.decisions = new Decisions(connection, chain);
        this.intents = new IntentTable(connection, chain);
        ActionTable actionTable = new ActionTable(connection, chain);
        this.heads = HeadsFile.open(directory, new HeadSeal(options.key()), clock);
        Keeper keeper = new Keeper(directory, connection, chain, heads, headEvery);
        keeper.begin(Upgrade.happened(directory));
        this.writer = new GroupCommitWriter(connection, options.queueCapacity(), keeper);
        this.actions = new JournalActions(actionTable, writer, clock);
    }

    /**
     * What a journal needs from outside.
     *
     * @param factsText writes facts as canonical JSON
     * @param decisionText writes a decision as canonical JSON
     * @param clock stamps settlements and checkpoints
     * @param queueCapacity writes that may wait for the disk before callers do; at least 1
     * @param key seals checkpoints; null or empty for none. Never written anywhere
     */
    public record Options(
            Function<FactSet, String> factsText,
            Function<Decision, String> decisionText,
            Clock clock,
            int queueCapacity,
            String key) {

        @Override
        public String toString() {
            return "journal options, queue %d, %s key"
                    .formatted(queueCapacity, key == null || key.isEmpty() ? "no" : "with a");
        }
    }

    /**
     * Opens the journal of a directory for writing, creating both when absent and rewriting a
     * journal of an older form.
     *
     * @throws JournalException when another writer holds the directory, a newer program wrote the
     *     file, it ends before its newest checkpoint, or it cannot be opened
     */
    public static SqliteJournal open(Path directory, Options options) {
        return open(directory, options, Keeper.HEAD_EVERY);
    }

    /** Opens with another number of entries between two checkpoints. */
    static SqliteJournal open(Path directory, Options options, int headEvery) {
        JournalLease lease = JournalLease.take(directory);
        Connection connection = null;
        try {
            Upgrade.when1(directory);
            connection = Schema.writer(directory);
            return new SqliteJournal(lease, connection, directory, options, headEvery);
        } catch (SQLException | IOException | RuntimeException e) {
            closeQuietly(e, connection, lease);
            throw e instanceof JournalException known ? known : cannotOpen(directory, e);
        }
    }

    /**
     * Opens with the default queue capacity and the key of the environment variable {@code
     * MARKET7_JOURNAL_KEY}; see {@link #open(Path, Options)}.
     */
    public static SqliteJournal open(
            Path directory,
            Function<FactSet, String> factsText,
            Function<Decision, String> decisionText,
            Clock clock) {
        String key = System.getenv(HeadSeal.VARIABLE);
        return open(
                directory,
                new Options(factsText, decisionText, clock, DEFAULT_QUEUE_CAPACITY, key));
    }

    /**
     * {@inheritDoc}
     *
     * <p>A decision whose id was kept before is not kept twice. While the queue is full the call
     * waits. When an id was kept with another decision the journal stops, and the next caller is
     * told.
     *
     * @throws JournalException when writing has failed
     */
    @Override
    public void append(JournalEntry entry) {
        hand(entry, false, seq -> {});
    }

    /**
     * {@inheritDoc}
     *
     * <p>A decision whose id was kept before is not kept twice: its first sequence number returns.
     *
     * @throws JournalException when the id was kept with another decision, and when writing failed
     */
    @Override
    public long appendDurably(JournalEntry entry) {
        AtomicLong seq = new AtomicLong();
        CompletableFuture<Void> done = hand(entry, true, seq::set);
        try {
            await(done);
        } catch (JournalException e) {
            throw e;
        } catch (IllegalStateException e) {
            throw new JournalException(e.getMessage(), e);
        }
        return seq.get();
    }

    private CompletableFuture<Void> hand(JournalEntry entry, boolean waited, LongConsumer kept) {
        return writer.submit(
                waited,
                () -> {
                    DraftTask task = shelf.next(kinds(entry), () -> drafts.draft(entry));
                    preparers.prepare(task);
                    return () -> kept.accept(decisions.write(task));
                });
    }

    private static Shelf.Kinds kinds(JournalEntry entry) {
        Decision decision = entry.decision();
        Subject subject = entry.facts().subject();
        return Shelf.Kinds.of(
                decision.question().label(),
                subject.symbol().name() + subject.market() + subject.side() + entry.stage(),
                decision.rulesets().toString(),
                decision.parametersSha256());
    }

    @Override
    public void intend(OrderIntent intent) {
        await(writer.submit(true, () -> () -> intents.intend(intent)));
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
                        true,
                        () -> () -> intents.settle(clientOrderId, outcome, detail, recordedAt)));
    }

    /** Returns where manual actions are written. */
    public ActionLog actions() {
        return actions;
    }

    /** Waits until everything appended so far is on disk. */
    public void flush() {
        await(writer.submit(true, () -> () -> {}));
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
            preparers.close();
            closeHeads();
        }
    }

    private void closeHeads() {
        try {
            heads.close();
        } catch (IOException e) {
            throw new JournalException("The journal cannot be closed: " + e.getMessage(), e);
        } finally {
            lease.close();
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
