package io.market7.ruleset.check;

import io.market7.domain.decision.Question;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Relation;
import io.market7.ruleset.tree.Rule;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * In a ruleset that answers several questions, every rule says to which one it belongs, so that an
 * answer to one never speaks in another.
 */
public final class QuestionChecker {

    private QuestionChecker() {}

    /**
     * Returns what is wrong with the question a rule names; nothing in a ruleset of one question.
     *
     * @param rule the rule
     * @param questions labels of the questions the ruleset answers
     */
    public static List<Diagnostic> check(Rule rule, List<String> questions) {
        if (questions.size() < 2) {
            return List.of();
        }
        List<String> named = named(rule);
        if (named.size() == 1 && questions.contains(named.get(0))) {
            return List.of();
        }
        String found = named.isEmpty() ? "no question" : "the question " + named;
        return List.of(
                new Diagnostic(
                        rule.file(),
                        rule.position().line(),
                        rule.position().column(),
                        "The rule \"%s\" names %s. Expected one condition out of %s."
                                .formatted(rule.name(), found, conditions(questions))));
    }

    private static List<String> named(Rule rule) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.type().equals("Candidate"))
                .filter(pattern -> pattern.quantifier() == Pattern.Quantifier.PLAIN)
                .flatMap(pattern -> pattern.constraints().stream())
                .map(QuestionChecker::question)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String question(Constraint constraint) {
        return constraint instanceof Constraint.Test test
                        && test.condition() instanceof Condition.Comparison comparison
                        && comparison.relation() == Relation.EQUAL
                        && comparison.right() instanceof Operand.Constant constant
                        && constant.type().equals(Question.class.getSimpleName())
                ? label(constant.name())
                : null;
    }

    /** A constant that does not exist is reported where names are checked. */
    private static String label(String name) {
        for (Question question : Question.values()) {
            if (question.name().equals(name)) {
                return question.label();
            }
        }
        return name;
    }

    private static String conditions(List<String> questions) {
        return questions.stream()
                .map(Question::of)
                .map(question -> "Candidate( question == Question.%s )".formatted(question.name()))
                .collect(Collectors.joining(", "));
    }
}
