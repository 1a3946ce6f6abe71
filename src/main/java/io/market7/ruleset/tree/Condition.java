package io.market7.ruleset.tree;

import java.util.List;

/** What must be true of one fact. */
public sealed interface Condition {

    /** Returns where the condition starts. */
    Position position();

    /**
     * Two operands in a relation. A comparison with an unknown value does not hold, except with
     * {@code null}.
     */
    record Comparison(Operand left, Relation relation, Operand right, Position position)
            implements Condition {

        /** Returns whether this asks if a value is known or unknown. */
        public boolean isNullTest() {
            return right instanceof Operand.Literal literal && literal.value() == null;
        }
    }

    /** A value in a list of literals. */
    record In(Operand left, boolean negated, List<Operand> options, Position position)
            implements Condition {
        public In {
            options = List.copyOf(options);
        }
    }

    /** A value in a list that was bound earlier. */
    record MemberOf(Operand left, boolean negated, Operand list, Position position)
            implements Condition {}

    /** A truth value by itself. */
    record Flag(Operand operand, boolean negated, Position position) implements Condition {}

    /** All parts hold. */
    record And(List<Condition> parts, Position position) implements Condition {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds. */
    record Or(List<Condition> parts, Position position) implements Condition {
        public Or {
            parts = List.copyOf(parts);
        }
    }
}
