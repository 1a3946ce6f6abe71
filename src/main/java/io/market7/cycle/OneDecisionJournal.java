package io.market7.cycle;

import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsWriter;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.JournalEntry;
import io.market7.journal.SqliteJournal;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** A journal with a single decision, to show what can be asked about one. */
public final class OneDecisionJournal {

    private OneDecisionJournal() {}

    /**
     * Decides as a service would and keeps that.
     *
     * @param folder folder of the journal
     * @param facts facts with the id the decision gets
     * @param bound rulesets that decide
     */
    public static void write(Path folder, FactSet facts, BoundRulesets bound) {
        try (SqliteJournal journal =
                SqliteJournal.open(
                        folder, FactsWriter::text, OneDecisionJournal::text, Clock.systemUTC())) {
            Decision decision =
                    Identified.decision(
                            new RuleEngine(() -> bound).decide(facts, ExplainLevel.WHY),
                            facts.id());
            journal.append(
                    new JournalEntry(
                            facts.id(), facts.at(), Evaluation.LIVE, decision, facts, null));
        }
    }

    private static String text(Decision decision) {
        return new String(DecisionWriter.bytesWithMoment(decision), StandardCharsets.UTF_8);
    }
}
