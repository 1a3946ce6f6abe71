package io.market7.ruleset.flip;

import io.market7.domain.InvalidFactException;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.RuleConclusion;
import io.market7.domain.decision.TimeframeVeto;
import io.market7.ruleset.engine.ConflictingProposals;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.verdict.TreeSession;
import java.util.Arrays;

/** Decides changed facts with the tree and counts how often; the limit ends the search. */
final class Trial {

    private final RuleEngine tree;
    private final int conditions;
    private final int most;
    private int count;

    /**
     * @param tree decides without the rule engine
     * @param conditions how many conditions the deciding ruleset has
     * @param most most decisions
     */
    Trial(RuleEngine tree, int conditions, int most) {
        this.tree = tree;
        this.conditions = conditions;
        this.most = most;
    }

    int count() {
        return count;
    }

    boolean exhausted() {
        return count >= most;
    }

    /**
     * Returns the decision; null when the facts cannot be so or the rules contradict each other.
     */
    Decision decide(FactSet facts) {
        count++;
        try {
            return tree.judge(facts, session -> {});
        } catch (InvalidFactException | ConflictingProposals undecided) {
            return null; // nothing anybody could hope for
        }
    }

    /** Returns what every condition and every rule says, so that two of them can be compared. */
    Marks marks(FactSet facts) {
        count++;
        Marks[] marks = new Marks[1];
        try {
            tree.judge(facts, session -> marks[0] = marks(session));
        } catch (InvalidFactException | ConflictingProposals undecided) {
            return Marks.NONE;
        }
        return marks[0];
    }

    private Marks marks(TreeSession session) {
        byte[] truths = new byte[conditions];
        for (int place = 0; place < conditions; place++) {
            truths[place] = session.truth(place);
        }
        StringBuilder concluded = new StringBuilder();
        for (RuleConclusion conclusion : session.conclusions()) {
            concluded.append(conclusion.rule());
            if (conclusion instanceof TimeframeVeto veto) {
                concluded.append('@').append(veto.timeframe());
            }
            concluded.append(' ');
        }
        return new Marks(truths, concluded.toString());
    }

    /** How every condition came out, and which rules concluded. */
    record Marks(byte[] truths, String concluded) {

        static final Marks NONE = new Marks(new byte[0], "");

        boolean same(Marks other) {
            return Arrays.equals(truths, other.truths) && concluded.equals(other.concluded);
        }
    }
}
