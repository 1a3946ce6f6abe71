package io.market7.journal;

import io.market7.domain.decision.RuleIndex;
import io.market7.domain.decision.RuleVerdicts;
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

    /**
     * Returns the texts of a decision that was kept elsewhere.
     *
     * @param decision the decision with its explanation where there is one, as JSON
     * @param facts its facts, as JSON
     * @param verdicts what became of every rule; null when the rules were not judged
     */
    public static JournalBody of(String decision, String facts, RuleVerdicts verdicts) {
        byte[] code = verdicts == null ? new byte[0] : verdicts.code();
        KeptText text = KeptText.of(decision, facts, code);
        List<RuleIndex> indexes = verdicts == null ? List.of() : verdicts.rulesets();
        return new JournalBody(() -> text, () -> indexes);
    }

    /** Returns the decision without its explanation, as JSON. */
    public String head() {
        return KeptText.text(text().head());
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
