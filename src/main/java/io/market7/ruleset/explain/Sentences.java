package io.market7.ruleset.explain;

import io.market7.domain.decision.ConditionEvidence;
import io.market7.domain.decision.RuleState;
import io.market7.ruleset.measure.Measures;
import io.market7.ruleset.tree.Relation;
import io.market7.ruleset.tree.Rule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Makes one sentence of a rule's evidence and its reason. Remembers the words of measures. Safe to
 * use from many threads.
 */
final class Sentences {

    private static final int MOST_CLAUSES = 3;
    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

    private static final int MOST_WORDS = 5_000;
    private static final int SHOWN_PLACES = 4;

    private final Map<String, String> words = new ConcurrentHashMap<>();

    String of(Rule rule, RuleState state, List<ConditionEvidence> conditions) {
        boolean concluded = state == RuleState.FIRED || state == RuleState.LIFTED;
        String facts = facts(conditions, concluded);
        if (!concluded) {
            String why = facts.isEmpty() ? "an input is unknown" : facts;
            return '"' + rule.name() + "\" does not conclude: " + why + ".";
        }
        return facts.isEmpty() ? rule.reason() : facts + ": " + lowered(rule.reason());
    }

    private String facts(List<ConditionEvidence> conditions, boolean concluded) {
        List<String> clauses = new ArrayList<>(MOST_CLAUSES);
        for (ConditionEvidence condition : conditions) {
            if (condition.holds() == concluded && (!concluded || speaks(condition))) {
                String clause = clause(condition);
                if (!clauses.contains(clause)) {
                    clauses.add(clause);
                }
                if (clauses.size() == MOST_CLAUSES) {
                    break;
                }
            }
        }
        return String.join(" and ", clauses);
    }

    private String words(String measure) {
        String known = words.get(measure);
        if (known == null) {
            known = MeasureWords.of(measure);
            if (words.size() < MOST_WORDS) {
                words.put(measure, known);
            }
        }
        return known;
    }

    /** That something is switched on, known, or of the right market is no reason by itself. */
    private static boolean speaks(ConditionEvidence condition) {
        return !isParameter(condition)
                && !condition.relation().equals("known")
                && !condition.measure().startsWith("candidate.")
                && !condition.measure().equals("calculated")
                && !condition.measure().equals("timeframes")
                && !condition.measure().endsWith("Known")
                && !condition.measure().endsWith(".given");
    }

    private static boolean isParameter(ConditionEvidence condition) {
        return condition.measure().startsWith("parameters.");
    }

    private String clause(ConditionEvidence condition) {
        String name = words(condition.measure());
        String relation = condition.relation();
        if (relation.equals("known") || relation.equals("unknown")) {
            boolean known = relation.equals("known") == condition.holds();
            return isParameter(condition) && !known
                    ? name + " is off"
                    : name + (known ? " is known" : " is unknown");
        }
        if (condition.threshold() == null && condition.parameter() != null) {
            return "parameter " + condition.parameter() + " is off";
        }
        if (condition.observed() == null) {
            return name + " is unknown";
        }
        return condition.threshold() == null
                ? name + " has nothing to be compared with"
                : compared(name, condition);
    }

    private static String compared(String name, ConditionEvidence condition) {
        String observed = value(condition.observed(), condition.unit());
        String threshold = value(condition.threshold(), condition.unit());
        Relation relation = Relation.of(condition.relation());
        boolean holds = condition.holds();
        if (relation == null) {
            boolean member = condition.relation().equals("in") == holds;
            return name + " is " + observed + (member ? ", one of " : ", none of ") + threshold;
        }
        if (!relation.ordered()) {
            boolean equal =
                    (relation == Relation.EQUAL) == holds
                            || condition.observed() instanceof Boolean;
            return name + " is " + observed + (equal ? "" : ", not " + threshold);
        }
        return name
                + " "
                + observed
                + (holds ? " is " : " is not ")
                + relation.words()
                + " "
                + threshold;
    }

    /** Lowers the first letter of a sentence unless it begins an abbreviation such as RSI. */
    private static String lowered(String reason) {
        boolean word = reason.length() < 2 || !Character.isUpperCase(reason.charAt(1));
        return word
                ? reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1)
                : reason;
    }

    private static String value(Object value, String unit) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (!(value instanceof Double) && !(value instanceof BigDecimal)) {
            return String.valueOf(value);
        }
        BigDecimal rounded =
                value instanceof Double measure
                        ? Measures.decimal(measure)
                        : new BigDecimal(value.toString());
        if (rounded.scale() > SHOWN_PLACES) {
            rounded =
                    rounded.abs().compareTo(BigDecimal.ONE) >= 0
                            ? rounded.setScale(SHOWN_PLACES, RoundingMode.HALF_EVEN)
                            : rounded.round(FOUR_DIGITS);
        }
        String plain = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return plain + ("percent".equals(unit) ? " %" : "minutes".equals(unit) ? " minutes" : "");
    }
}
