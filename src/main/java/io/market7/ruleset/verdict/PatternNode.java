package io.market7.ruleset.verdict;

import io.market7.ruleset.tree.Pattern;

/**
 * A pattern ready to be matched with facts.
 *
 * @param quantifier whether one fact, none, or any must match
 * @param place its place among the patterns of the ruleset
 * @param type place of the type of the facts it speaks of; -1 for the parameters
 * @param conclusion whether those facts are conclusions: what nobody concluded is not there, what
 *     nobody knows may be
 * @param markers comparisons that choose the facts it speaks of
 * @param steps bindings and conditions in the order of the rule file
 * @param unbound forgets the names the pattern binds, for when no fact is there
 */
record PatternNode(
        Pattern.Quantifier quantifier,
        int place,
        int type,
        boolean conclusion,
        ConditionNode[] markers,
        ConditionNode[] steps,
        Binding[] unbound) {

    /** Binds a component to a name; a name that a conclusion uses must be known. */
    record Binding(int slot, NumberOperand number, ValueOperand value, boolean needed)
            implements ConditionNode {
        @Override
        public byte evaluate(Frame frame) {
            if (number != null) {
                double bound = number.at(frame);
                frame.numbers[slot] = bound;
                return bound != bound && needed ? Tri.UNKNOWN : Tri.TRUE;
            }
            Object bound = value.at(frame);
            frame.values[slot] = bound;
            return bound == null && needed ? Tri.UNKNOWN : Tri.TRUE;
        }

        void forget(Frame frame) {
            frame.numbers[slot] = Double.NaN;
            frame.values[slot] = null;
        }
    }

    /** Returns whether the pattern speaks of the frame's fact. */
    boolean chooses(Frame frame) {
        for (ConditionNode marker : markers) {
            if (marker.evaluate(frame) != Tri.TRUE) {
                return false;
            }
        }
        return true;
    }

    /** Binds and evaluates everything with the frame's fact. */
    byte match(Frame frame) {
        byte truth = Tri.TRUE;
        for (ConditionNode step : steps) {
            truth = Tri.and(truth, step.evaluate(frame));
        }
        return truth;
    }

    /** Forgets the names bound here and returns the truth of a fact that is not there. */
    byte absent(Frame frame) {
        for (Binding each : unbound) {
            each.forget(frame);
        }
        return conclusion ? Tri.FALSE : Tri.UNKNOWN;
    }
}
