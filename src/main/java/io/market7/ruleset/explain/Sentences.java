package io.market7.ruleset.explain;

import io.market7.domain.decision.ConditionEvidence;
import io.market7.domain.decision.RuleState;
import io.market7.ruleset.tree.Relation;
import io.market7.ruleset.tree.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes one sentence of a rule's evidence and its reason. */
final class Sentences {

    private Sentences() {}

    static String of(Rule rule, RuleState state, List<ConditionEvidence> conditions) {
        boolean concluded = state == RuleState.FIRED || state == RuleState.LIFTED;
        String facts =
                conditions.stream()
                        .filter(
                                condition ->
                                        condition.holds() == concluded
                                                && !condition.measure().startsWith("parameters."))
                        .map(Sentences::clause)
                        .distinct()
                        .limit(3)
                        .collect(Collectors.joining(" and "));
        String reason = rule.reason();
        if (concluded) {
            return facts.isEmpty()
                    ? reason
                    : facts
                            + ": "
                            + reason.substring(0, 1).toLowerCase(Locale.ROOT)
                            + reason.substring(1);
        }
        String what = facts.isEmpty() ? "it is switched off or does not apply" : facts;
        return "\"%s\" does not conclude, because not: %s.".formatted(rule.name(), what);
    }

    private static String clause(ConditionEvidence condition) {
        String name = condition.measure();
        if (condition.relation().equals("known") || condition.relation().equals("unknown")) {
            return name + " is " + condition.relation();
        }
        Relation relation = Relation.of(condition.relation());
        String words = relation == null ? condition.relation() : relation.words();
        String observed = condition.observed() == null ? "unknown" : number(condition.observed());
        return condition.threshold() instanceof Boolean
                ? "%s is %s".formatted(name, observed)
                : "%s %s is %s %s".formatted(name, observed, words, number(condition.threshold()));
    }

    private static String number(Object value) {
        if (value instanceof Double || value instanceof BigDecimal) {
            BigDecimal rounded =
                    new BigDecimal(value.toString())
                            .setScale(4, RoundingMode.HALF_EVEN)
                            .stripTrailingZeros();
            return rounded.signum() == 0 ? "0" : rounded.toPlainString();
        }
        return String.valueOf(value);
    }
}
