package io.market7.journal;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.JournalEntry;
import io.market7.domain.decision.RulesetRef;
import io.market7.domain.decision.Subject;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns an entry into the row that is kept. */
final class RowMaker {

    private final Function<FactSet, String> factsText;
    private final Function<Decision, String> decisionText;

    RowMaker(Function<FactSet, String> factsText, Function<Decision, String> decisionText) {
        this.factsText = factsText;
        this.decisionText = decisionText;
    }

    /** Returns the row without its sequence number, which is 0. */
    JournalRow row(JournalEntry entry) {
        Decision decision = entry.decision();
        Subject subject = entry.facts().subject();
        return new JournalRow(
                0,
                entry.id(),
                entry.recordedAt().truncatedTo(ChronoUnit.MILLIS),
                decision.at().truncatedTo(ChronoUnit.MILLIS),
                decision.question().label(),
                subject.symbol().name(),
                subject.market().name(),
                subject.side().name(),
                decision.outcome(),
                entry.stage(),
                version(decision),
                rulesets(decision),
                decision.parametersSha256(),
                decisionText.apply(decision),
                factsText.apply(entry.facts()));
    }

    /** Returns the same row with its sequence number. */
    static JournalRow numbered(JournalRow row, long seq) {
        return new JournalRow(
                seq,
                row.id(),
                row.recordedAt(),
                row.at(),
                row.question(),
                row.symbol(),
                row.market(),
                row.side(),
                row.outcome(),
                row.stage(),
                row.version(),
                row.rulesets(),
                row.parametersSha256(),
                row.decisionJson(),
                row.factsJson());
    }

    private static String version(Decision decision) {
        return decision.rulesets().stream()
                .filter(ruleset -> ruleset.name().equals(decision.question().ruleset()))
                .map(RulesetRef::version)
                .findFirst()
                .orElse(null);
    }

    private static String rulesets(Decision decision) {
        return decision.rulesets().stream()
                .map(ruleset -> ruleset.name() + "@" + ruleset.version())
                .collect(Collectors.joining(","));
    }
}
