package io.market7.journal;

import io.market7.domain.decision.RuleIndex;
import java.util.List;
import java.util.function.Supplier;

/**
 * The long texts of a decision, read from the journal when they are first asked for; the {@link
 * JournalQuery} must still be open then. Safe for use by many threads.
 */
public final class JournalBody {

    private final Supplier<KeptText> read;
    private final Supplier<List<RuleIndex>> readIndexes;
    private volatile KeptText text;
    private volatile List<RuleIndex> indexes;

    JournalBody(Supplier<KeptText> read, Supplier<List<RuleIndex>> readIndexes) {
        this.read = read;
        this.readIndexes = readIndexes;
    }

    KeptText text() {
        if (text == null) {
            text = read.get();
        }
        return text;
    }

    List<RuleIndex> indexes() {
        if (indexes == null) {
            indexes = readIndexes.get();
        }
        return indexes;
    }
}
