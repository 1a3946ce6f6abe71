package io.market7.api.decisions;

import io.market7.journal.JournalRow;
import java.util.Optional;

/**
 * The journalled decision as it is served: the members of the decision as they were kept, then what
 * the journal knows about it.
 */
public final class DecisionJson {

    private DecisionJson() {}

    /** Returns the decision without its facts and explanation. */
    public static String of(JournalRow row) {
        return open(row, row.head()) + "}";
    }

    /** Returns the explanation that was kept with the decision; empty when none was. */
    static Optional<String> explanation(JournalRow row) {
        return row.explanationJson();
    }

    /** Returns the decision with its facts. */
    static String withFacts(JournalRow row) {
        return open(row, row.decisionJson()) + ",\"facts\":" + row.factsJson() + "}";
    }

    private static String open(JournalRow row, String decision) {
        return "%s,\"seq\":%d,\"stage\":\"%s\",\"recordedAt\":\"%s\"%s"
                .formatted(
                        decision.substring(0, decision.length() - 1),
                        row.seq(),
                        row.stage(),
                        row.recordedAt(),
                        row.notReplayable() == null
                                ? ""
                                : ",\"notReplayable\":\"" + row.notReplayable() + "\"");
    }
}
