package io.market7.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/**
 * Keeps the files of a journal in order, on the writing thread and after commits: writes
 * checkpoints, and copies the write-ahead log into the main file while nobody waits.
 */
final class Keeper implements GroupCommitWriter.AfterCommit {

    /** Entries between two checkpoints of the chain. */
    static final int HEAD_EVERY = 1_000;

    private static final long LOG_BYTES = 16L << 20;
    private static final long MAX_LOG_BYTES = 128L << 20;

    private final Path log;
    private final Connection connection;
    private final EntryChain chain;
    private final HeadsFile heads;
    private final int headEvery;

    Keeper(
            Path directory,
            Connection connection,
            EntryChain chain,
            HeadsFile heads,
            int headEvery) {
        this.headEvery = headEvery;
        this.log = directory.resolve(Schema.FILE + "-wal");
        this.connection = connection;
        this.chain = chain;
        this.heads = heads;
    }

    /**
     * Compares the journal with its newest checkpoint and writes one when the last writer did not.
     *
     * @throws JournalException when the journal ends before its newest checkpoint
     */
    void begin(boolean upgraded) {
        EntryChain.Place end = chain.last();
        JournalHead newest = heads.last();
        if (newest != null) {
            refuseShorter(end, newest);
        }
        if (newest == null) {
            heads.append(end, first(end, upgraded));
        } else if (newest.entry() < end.entry()) {
            heads.append(end, JournalHead.Reason.RECOVERED);
        }
    }

    private static JournalHead.Reason first(EntryChain.Place end, boolean upgraded) {
        if (upgraded) {
            return JournalHead.Reason.UPGRADED;
        }
        return end.entry() == 0 ? JournalHead.Reason.CREATED : JournalHead.Reason.RECOVERED;
    }

    private static void refuseShorter(EntryChain.Place end, JournalHead newest) {
        boolean sameLink = newest.link().equals(HexFormat.of().formatHex(end.link()));
        if (end.entry() < newest.entry() || end.entry() == newest.entry() && !sameLink) {
            throw new JournalException(
                    "The journal ends with entry %d and its newest checkpoint is of entry %d. Expected a journal that holds what was checkpointed; market7 journal verify says more."
                            .formatted(end.entry(), newest.entry()));
        }
    }

    @Override
    public void committed(boolean idle) throws SQLException {
        if (chain.last().entry() - heads.last().entry() >= headEvery) {
            heads.append(chain.last(), JournalHead.Reason.PERIODIC);
        }
        long bytes = logBytes();
        if (bytes > MAX_LOG_BYTES || idle && bytes > LOG_BYTES) {
            copyLog();
        }
    }

    @Override
    public void ended() throws SQLException {
        JournalHead newest = heads.last();
        if (newest.entry() != chain.last().entry()
                || newest.reason() != JournalHead.Reason.CLOSED) {
            heads.append(chain.last(), JournalHead.Reason.CLOSED);
        }
        copyLog();
    }

    // only outside of a transaction
    private void copyLog() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
        }
    }

    private long logBytes() {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            throw new JournalException("The size of %s cannot be read".formatted(log), e);
        }
    }
}
