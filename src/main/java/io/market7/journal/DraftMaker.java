package io.market7.journal;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.JournalEntry;
import io.market7.domain.decision.RuleVerdicts;
import io.market7.domain.decision.RulesetRef;
import io.market7.domain.decision.Subject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns an entry into what is kept of it. Safe for use by many threads. */
final class DraftMaker {

    private static final byte[] NONE = new byte[0];

    private final Function<FactSet, String> factsText;
    private final Function<Decision, String> decisionText;

    DraftMaker(Function<FactSet, String> factsText, Function<Decision, String> decisionText) {
        this.factsText = factsText;
        this.decisionText = decisionText;
    }

    Draft draft(JournalEntry entry) {
        Decision decision = entry.decision();
        Subject subject = entry.facts().subject();
        RuleVerdicts verdicts = entry.verdicts();
        return new Draft(
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
                entry.notReplayable(),
                KeptText.of(
                        decisionText.apply(decision),
                        factsText.apply(entry.facts()),
                        verdicts == null ? NONE : verdicts.code()),
                RuleMention.of(decision),
                verdicts == null ? List.of() : verdicts.rulesets());
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
