package io.market7.ruleset.flip;

import io.market7.codec.Nearest;
import io.market7.domain.decision.Action;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.Question;
import io.market7.domain.market.MarketCondition;
import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * What is to be decided instead.
 *
 * @param wanted the outcome; null for anything but HOLD when it is HOLD now, and HOLD when not
 * @param now the outcome now
 * @param question the question
 */
record Goal(String wanted, String now, Question question) {

    private static final String HOLD = "HOLD";

    /**
     * Checks what is wanted.
     *
     * @throws FlipRefusal when the rules never decide so, or have already
     */
    static Goal of(String wanted, Decision decided, List<Rule> rules) {
        String now = decided.outcome();
        if (wanted != null) {
            List<String> known = outcomes(decided.question(), rules);
            if (!known.contains(wanted)) {
                String near = Nearest.of(wanted, known);
                throw new FlipRefusal(
                        "Question %s never decides %s. Expected one of %s.%s"
                                .formatted(
                                        decided.question().label(),
                                        wanted,
                                        String.join(", ", known),
                                        near == null ? "" : " Did you mean " + near + "?"));
            }
            if (wanted.equals(now)) {
                throw new FlipRefusal(
                        "The outcome is %s already. Expected another goal.".formatted(now));
            }
        }
        return new Goal(wanted, now, decided.question());
    }

    private static List<String> outcomes(Question question, List<Rule> rules) {
        if (question == Question.BTC) {
            List<String> conditions =
                    new ArrayList<>(
                            Arrays.stream(MarketCondition.values()).map(Enum::name).toList());
            conditions.add(HOLD);
            return conditions;
        }
        TreeSet<String> actions = new TreeSet<>();
        for (Rule rule : rules) {
            for (Conclusion conclusion : rule.conclusions()) {
                if (conclusion.function().equals(ConclusionFunction.PROPOSAL.spelling())
                        && conclusion.arguments().get(0) instanceof Operand.Constant action) {
                    actions.add(Action.valueOf(action.name()).name());
                }
            }
        }
        List<String> outcomes = new ArrayList<>(actions);
        outcomes.add(HOLD);
        return outcomes;
    }

    /** Returns whether a decision is what is wanted. */
    boolean reached(Decision decision) {
        if (decision == null) {
            return false;
        }
        String outcome = decision.outcome();
        if (wanted != null) {
            return outcome.equals(wanted);
        }
        if (question == Question.BTC) {
            return !outcome.equals(now);
        }
        return now.equals(HOLD) != outcome.equals(HOLD);
    }

    /** Returns whether an action is wanted, so that every veto is in the way. */
    boolean action() {
        return question != Question.BTC
                && (wanted == null ? now.equals(HOLD) : !wanted.equals(HOLD));
    }
}
