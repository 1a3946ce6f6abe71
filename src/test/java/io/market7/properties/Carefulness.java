package io.market7.properties;

import io.market7.domain.decision.Question;
import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a rule that holds more often makes decisions more careful: a veto does, an override and a
 * proposal do the opposite, and a tag passes on what the rules do that look for it.
 */
final class Carefulness {

    private static final Set<String> EXITS = Set.of("CLOSE_AT_MARKET", "CLOSE_LEG", "REDUCE_LEG");

    private final List<Rule> rules;

    /** Looks at the rules of a ruleset that may conclude when this question is asked. */
    Carefulness(List<Rule> rules, Question question) {
        this.rules = rules.stream().filter(rule -> answers(rule, question)).toList();
    }

    List<Rule> rules() {
        return rules;
    }

    Direction of(Rule rule) {
        return of(rule, new HashSet<>());
    }

    private Direction of(Rule rule, Set<String> above) {
        if (!above.add(rule.name())) {
            return Direction.EITHER;
        }
        return rule.conclusions().stream()
                .map(conclusion -> of(rule, conclusion, above))
                .reduce(Direction.NONE, Direction::and);
    }

    private Direction of(Rule rule, Conclusion conclusion, Set<String> above) {
        return switch (ConclusionFunction.of(conclusion.function())) {
            case VETO, LIFTABLE_VETO, TIMEFRAME_VETO -> Direction.UP;
            case LIFT -> Direction.DOWN;
            case TAG -> readers(rule, "Tag", above);
            case PROPOSAL ->
                    exits(conclusion)
                            ? Direction.NONE
                            : Direction.DOWN.and(readers(rule, "Proposal", above));
            default -> Direction.EITHER;
        };
    }

    private Direction readers(Rule rule, String type, Set<String> above) {
        Direction all = Direction.NONE;
        for (Rule reader : rules) {
            for (Pattern pattern : reader.patterns()) {
                if (pattern.type().equals(type) && names(pattern, rule.name())) {
                    Direction direction = of(reader, new HashSet<>(above));
                    boolean negated = pattern.quantifier() == Pattern.Quantifier.NOT;
                    all = all.and(negated ? direction.opposite() : direction);
                }
            }
        }
        return all;
    }

    private static boolean names(Pattern pattern, String rule) {
        return pattern.constraints().stream()
                .filter(Constraint.Test.class::isInstance)
                .map(constraint -> ((Constraint.Test) constraint).condition())
                .anyMatch(condition -> condition.toString().contains("value=" + rule + ","));
    }

    private static boolean exits(Conclusion conclusion) {
        return conclusion.arguments().get(0) instanceof Operand.Constant action
                && EXITS.contains(action.name());
    }

    private static boolean answers(Rule rule, Question question) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.type().equals("Candidate"))
                .flatMap(pattern -> pattern.constraints().stream())
                .filter(Constraint.Test.class::isInstance)
                .map(constraint -> ((Constraint.Test) constraint).condition())
                .noneMatch(condition -> asksFor(condition, question));
    }

    private static boolean asksFor(Condition condition, Question question) {
        return condition instanceof Condition.Comparison comparison
                && comparison.right() instanceof Operand.Constant constant
                && constant.type().equals("Question")
                && !constant.name().equals(question.name());
    }
}
