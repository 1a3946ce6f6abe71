package io.market7.ruleset.scenario;

import io.market7.domain.decision.Action;
import io.market7.domain.market.MarketCondition;
import io.market7.ruleset.check.Suggestion;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.tree.Rule;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Checks what a scenario says must come out: the outcome and the exact sets of vetoes and tags and
 * the amount, always; everything else when it matters.
 */
final class Expectations {

    private static final List<String> REQUIRED =
            List.of("outcome", "vetoes", "tags", "amountQuote");
    private static final List<String> NAMES = List.of("vetoes", "tags", "lifted", "proposals");
    private static final Set<String> KNOWN =
            Set.of(
                    "outcome",
                    "vetoes",
                    "tags",
                    "amountQuote",
                    "lifted",
                    "adjustments",
                    "timeframes",
                    "scores",
                    "proposals",
                    "btc");

    private final Set<String> rules;
    private final ScenarioFaults faults;

    Expectations(RulesetSource source, ScenarioFaults faults) {
        this.rules =
                source.rules().stream()
                        .map(Rule::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        this.faults = faults;
    }

    void check(String path, Map<String, Object> expect) {
        faults.refuseUnknown(path, expect, KNOWN);
        List<String> missing = REQUIRED.stream().filter(cell -> !expect.containsKey(cell)).toList();
        if (!missing.isEmpty()) {
            faults.add(
                    path,
                    "The scenario does not say %s. Expected the outcome, the exact sets of vetoes and tags, and the amount or null: the same outcome can have many reasons."
                            .formatted(String.join(", ", missing)));
        }
        outcome(path, expect);
        amount(path, expect.get("amountQuote"));
        NAMES.forEach(cell -> names(path + "." + cell, expect.get(cell)));
        maps(path, expect);
    }

    private void outcome(String path, Map<String, Object> expect) {
        Set<String> outcomes = new TreeSet<>(Set.of("HOLD"));
        for (Action action : Action.values()) {
            outcomes.add(action.name());
        }
        for (MarketCondition condition : MarketCondition.values()) {
            outcomes.add(condition.name());
        }
        String outcome = String.valueOf(expect.get("outcome"));
        if (expect.containsKey("outcome") && !outcomes.contains(outcome)) {
            faults.add(
                    path + ".outcome",
                    "The outcome is %s. Expected one of %s.%s"
                            .formatted(outcome, outcomes, Suggestion.near(outcome, outcomes)));
        }
    }

    private void amount(String path, Object amount) {
        try {
            if (amount != null) {
                new BigDecimal(amount.toString());
            }
        } catch (NumberFormatException e) {
            faults.add(
                    path + ".amountQuote",
                    "The amount is %s. Expected a decimal or null.".formatted(amount));
        }
    }

    private void names(String path, Object names) {
        if (names instanceof Collection<?> list) {
            int i = 0;
            for (Object name : list) {
                rule(path + "[" + i++ + "]", name);
            }
        } else if (names != null) {
            faults.add(path, "%s stands here. Expected a list of rules.".formatted(names));
        }
    }

    private void rule(String path, Object name) {
        if (!rules.contains(String.valueOf(name))) {
            faults.add(
                    path,
                    "The ruleset has no rule %s.%s"
                            .formatted(name, Suggestion.near(String.valueOf(name), rules)));
        }
    }

    private void maps(String path, Map<String, Object> expect) {
        if (expect.get("timeframes") instanceof Map<?, ?> timeframes) {
            timeframes.forEach((key, names) -> names(path + ".timeframes." + key, names));
        }
        if (expect.get("adjustments") instanceof List<?> adjustments) {
            for (int i = 0; i < adjustments.size(); i++) {
                Object rule = adjustments.get(i) instanceof Map<?, ?> map ? map.get("rule") : null;
                rule(path + ".adjustments[" + i + "].rule", rule);
            }
        }
    }
}
