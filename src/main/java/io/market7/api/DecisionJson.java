package io.market7.api;

import io.market7.journal.JournalRow;

/**
 * The journalled decision as it is served: the members of the decision as they were kept, then what
 * the journal knows about it.
 */
final class DecisionJson {

    private DecisionJson() {}

    /** Returns the decision without its facts. */
    static String of(JournalRow row) {
        return open(row) + "}";
    }

    /** Returns the decision with its facts. */
    static String withFacts(JournalRow row) {
        return open(row) + ",\"facts\":" + row.factsJson() + "}";
    }

    private static String open(JournalRow row) {
        String decision = row.decisionJson();
        return "%s,\"seq\":%d,\"stage\":\"%s\",\"recordedAt\":\"%s\""
                .formatted(
                        decision.substring(0, decision.length() - 1),
                        row.seq(),
                        row.stage(),
                        row.recordedAt());
    }
}
