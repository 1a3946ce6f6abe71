package io.market7.shell;

import io.market7.journal.JournalRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A decision as the journal kept it, with moment and symbol from the row where it lacks them. */
final class KeptDecision {

    private KeptDecision() {}

    static JsonNode of(JournalRow row) {
        ObjectNode decision = (ObjectNode) ServiceClient.JSON.readTree(row.decisionJson());
        if (!decision.has("at")) {
            decision.put("at", row.at().toString());
        }
        if (!decision.has("symbol")) {
            decision.put("symbol", row.symbol());
        }
        if (row.notReplayable() != null) {
            decision.put("notReplayable", row.notReplayable());
        }
        return decision;
    }
}
