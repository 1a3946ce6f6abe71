package io.market7.cycle;

import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsWriter;
import io.market7.domain.decision.Decision;
import io.market7.journal.SqliteJournal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Rewrites a journal of an older form for who does not trade with it. */
public final class JournalUpgrade {

    private static final String OLD_FILE = "journal.v1.db";

    private JournalUpgrade() {}

    /**
     * Rewrites the journal of a folder when it is of an older form; the old file is kept.
     *
     * @return the old file; null when the journal was of this form already
     * @throws IllegalStateException when another process writes it, its chain is broken, or it
     *     cannot be read
     */
    public static Path run(Path directory, Clock clock) {
        Path old = directory.resolve(OLD_FILE);
        boolean before = Files.exists(old);
        SqliteJournal.open(directory, FactsWriter::text, JournalUpgrade::text, clock).close();
        return !before && Files.exists(old) ? old : null;
    }

    private static String text(Decision decision) {
        return new String(DecisionWriter.bytesWithMoment(decision), StandardCharsets.UTF_8);
    }
}
