package io.market7.shell;

import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsReader;
import io.market7.codec.WhatIfWriter;
import io.market7.cycle.past.PastDecisions;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.journal.JournalRow;
import io.market7.ruleset.flip.FlipOptions;
import io.market7.shell.line.Arguments;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A decision of the journal here. */
final class KeptMoment implements SessionMoment {

    private final JournalRow row;
    private final PastDecisions past;

    KeptMoment(Arguments arguments, String id) {
        this.row = KeptRows.find(Folders.of(arguments), id);
        this.past = LocalPast.open(arguments);
    }

    @Override
    public String name() {
        return "decision " + row.id();
    }

    @Override
    public FactSet facts() {
        return FactsReader.strict().read(row.factsJson());
    }

    @Override
    public JsonNode stored() {
        Decision again = past.explained(row.decisionJson(), row.factsJson(), FlipOptions.DEFAULT);
        return ServiceClient.JSON.readTree(DecisionWriter.bytesWithMoment(again));
    }

    @Override
    public JsonNode whatIf(Map<String, Object> set) {
        return ServiceClient.JSON.readTree(
                WhatIfWriter.bytes(
                        past.whatIf(row.decisionJson(), row.factsJson(), set, List.of())));
    }

    @Override
    public void close() {
        past.close();
    }
}
