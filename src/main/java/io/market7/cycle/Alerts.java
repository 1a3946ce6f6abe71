package io.market7.cycle;

import io.market7.domain.decision.Decision;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RulesetChoice;
import io.market7.ruleset.manifest.AlertSpec;
import io.market7.ruleset.tree.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Tells somebody when a rule concludes that its ruleset lists under {@code alerts}, once for each
 * subject and cooldown. When it was told is noted, so that a restart does not repeat it.
 */
final class Alerts implements CycleListener {
    private final RulesetChoice rulesets;
    private final Notebook notebook;
    private final Consumer<Alert> told;

    /**
     * @param rulesets bound rulesets; they say which rules alert, and how often
     * @param notebook remembers when somebody was told
     * @param told takes each alert
     */
    Alerts(RulesetChoice rulesets, Notebook notebook, Consumer<Alert> told) {
        this.rulesets = rulesets;
        this.notebook = notebook;
        this.told = told;
    }

    @Override
    public void onEvaluation(Evaluation evaluation) {
        Decision decision = evaluation.decision();
        if (decision.tags().isEmpty()) {
            return;
        }
        BoundRulesets bound = rulesets.about(evaluation.facts().subject().symbol());
        CompiledRuleset ruleset = bound.ruleset(decision.question().ruleset());
        for (AlertSpec alert : ruleset.source().manifest().alerts()) {
            if (decision.tags().contains(alert.rule())) {
                double minutes = bound.parameters(ruleset.ref().name()).number(alert.cooldown());
                tell(new Alert(alert.rule(), reason(ruleset, alert.rule()), evaluation), minutes);
            }
        }
    }

    private void tell(Alert alert, double cooldownMinutes) {
        Instant at = alert.evaluation().facts().at();
        Duration cooldown = Duration.ofNanos(Math.round(cooldownMinutes * 60e9));
        if (notebook.alerted(alert.rule(), alert.subject(), at, cooldown)) {
            told.accept(alert);
        }
    }

    private static String reason(CompiledRuleset ruleset, String name) {
        return ruleset.source().rules().stream()
                .filter(rule -> rule.name().equals(name))
                .map(Rule::reason)
                .findFirst()
                .orElse(name);
    }
}
