package io.market7.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rewrites a journal of schema version 1. The new file is complete before it takes the old one's
 * place, and the old one is kept as {@code journal.v1.db}.
 */
final class Upgrade {

    static final String OLD_FILE = "journal.v1.db";

    private static final String NEW_FILE = "journal.db.upgrading";

    // version 1 had no common order: decisions, intents, outcomes, actions, each in its own
    private static final String INTENTS =
            """
            SELECT at, client_order_id, decision_id, deal_id, symbol, action, amount_quote
            FROM intent ORDER BY rowid
            """;

    private static final String SETTLEMENTS =
            "SELECT recorded_at, client_order_id, outcome, detail FROM settlement ORDER BY id";

    private final OldJournal old;
    private final Connection connection;
    private final Decisions decisions;
    private final IntentTable intents;
    private final ActionTable actions;
    private final Shelf shelf = new Shelf();
    private int uncommitted;

    private Upgrade(OldJournal old, Connection connection) throws SQLException {
        this.old = old;
        this.connection = connection;
        EntryChain chain = new EntryChain(connection);
        decisions = new Decisions(connection, chain);
        intents = new IntentTable(connection, chain);
        actions = new ActionTable(connection, chain);
    }

    /** Returns whether the journal of a directory was rewritten once. */
    static boolean happened(Path directory) {
        return Files.exists(directory.resolve(OLD_FILE));
    }

    /** Rewrites the journal of a directory when it is of version 1. */
    static void when1(Path directory) throws SQLException, IOException {
        Path current = directory.resolve(Schema.FILE);
        Path next = directory.resolve(NEW_FILE);
        if (!Files.exists(current) && Files.exists(next)) {
            // ended between the two moves
            Files.move(next, current, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Files.deleteIfExists(next);
        Files.deleteIfExists(directory.resolve(NEW_FILE + "-wal"));
        Files.deleteIfExists(directory.resolve(NEW_FILE + "-shm"));
        if (!Files.exists(current)) {
            return;
        }
        try (OldJournal old = new OldJournal(current)) {
            if (!old.isOld()) {
                return;
            }
            rewrite(old, directory, next);
            old.settle();
        }
        Files.move(current, directory.resolve(OLD_FILE), StandardCopyOption.ATOMIC_MOVE);
        Files.move(next, current, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void rewrite(OldJournal old, Path directory, Path next) throws SQLException {
        try (Connection connection = Schema.writer(directory, next)) {
            connection.setAutoCommit(false);
            new Upgrade(old, connection).run();
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            }
        }
    }

    private void run() throws SQLException {
        Map<Long, List<RuleMention>> mentions = mentions();
        old.decisions(row -> decision(row, mentions));
        old.all(INTENTS, row -> intents.write(row.getLong(1), texts(row, 2, 6)));
        old.all(SETTLEMENTS, row -> intents.writeSettlement(row.getLong(1), texts(row, 2, 3)));
        old.actions(row -> actions.write(row.getLong(2), texts(row, 3, 7)));
    }

    private Map<Long, List<RuleMention>> mentions() throws SQLException {
        Map<Long, List<RuleMention>> mentions = new HashMap<>();
        Map<RuleMention, RuleMention> once = new HashMap<>();
        old.all(
                "SELECT seq, rule, kind FROM decision_rule",
                row -> {
                    RuleMention mention = new RuleMention(row.getString(2), row.getString(3));
                    mentions.computeIfAbsent(row.getLong(1), seq -> new ArrayList<>(4))
                            .add(once.computeIfAbsent(mention, each -> each));
                });
        return mentions;
    }

    private void decision(ResultSet row, Map<Long, List<RuleMention>> mentions)
            throws SQLException {
        String[] texts = texts(row, 4, 12);
        List<RuleMention> named = mentions.getOrDefault(row.getLong(1), List.of());
        Draft draft =
                new Draft(
                        texts[0],
                        Instant.ofEpochMilli(row.getLong(2)),
                        Instant.ofEpochMilli(row.getLong(3)),
                        texts[1],
                        texts[2],
                        texts[3],
                        texts[4],
                        texts[5],
                        texts[6],
                        texts[7],
                        texts[8],
                        texts[9],
                        null,
                        KeptText.of(texts[10], texts[11], new byte[0]),
                        named,
                        List.of());
        Shelf.Kinds kinds =
                Shelf.Kinds.of(
                        draft.question(),
                        draft.symbol() + draft.market() + draft.side() + draft.stage(),
                        draft.rulesets(),
                        draft.parametersSha256());
        decisions.write(shelf.next(kinds, () -> draft));
        if (++uncommitted % 1_000 == 0) {
            connection.commit();
        }
    }

    private static String[] texts(ResultSet row, int first, int count) throws SQLException {
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = row.getString(first + i);
        }
        return texts;
    }
}
