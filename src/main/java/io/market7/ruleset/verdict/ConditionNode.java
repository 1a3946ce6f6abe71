package io.market7.ruleset.verdict;

import io.market7.ruleset.tree.Relation;
import java.math.BigDecimal;
import java.util.List;

/**
 * A condition ready to run. Every part is evaluated, none is spared by another; each leaf notes how
 * it came out at its own place.
 */
interface ConditionNode {

    byte evaluate(Frame frame);

    /** Returns the value on the left side; null is unknown. */
    default Object observed(Frame frame) {
        return null;
    }

    /** Returns the value it is compared with; null is unknown, off, or nothing. */
    default Object threshold(Frame frame) {
        return null;
    }

    /** All parts hold. */
    record All(ConditionNode[] parts) implements ConditionNode {
        @Override
        public byte evaluate(Frame frame) {
            byte result = Tri.TRUE;
            for (ConditionNode part : parts) {
                result = Tri.and(result, part.evaluate(frame));
            }
            return result;
        }
    }

    /** At least one part holds. */
    record Any(ConditionNode[] parts) implements ConditionNode {
        @Override
        public byte evaluate(Frame frame) {
            byte result = Tri.FALSE;
            for (ConditionNode part : parts) {
                result = Tri.or(result, part.evaluate(frame));
            }
            return result;
        }
    }

    /** Notes how a leaf came out. */
    record Leaf(int place, ConditionNode inner) implements ConditionNode {
        @Override
        public byte evaluate(Frame frame) {
            byte result = inner.evaluate(frame);
            frame.truths[place] = result;
            if (frame.showing) {
                frame.observed[place] = inner.observed(frame);
                frame.thresholds[place] = inner.threshold(frame);
            }
            return result;
        }
    }

    /**
     * Two numbers in a relation.
     *
     * @param offIsFalse whether the right side is a parameter: one that is off fails the comparison
     */
    record Numbers(NumberOperand left, Relation relation, NumberOperand right, boolean offIsFalse)
            implements ConditionNode {
        @Override
        public byte evaluate(Frame frame) {
            double a = left.at(frame);
            double b = right.at(frame);
            if (b != b) {
                return offIsFalse ? Tri.FALSE : Tri.UNKNOWN;
            }
            if (a != a) {
                return Tri.UNKNOWN;
            }
            return Tri.of(
                    switch (relation) {
                        case LESS -> a < b;
                        case AT_MOST -> a <= b;
                        case GREATER -> a > b;
                        case AT_LEAST -> a >= b;
                        case EQUAL -> a == b;
                        case NOT_EQUAL -> a != b;
                    });
        }

        @Override
        public Object observed(Frame frame) {
            return left.shown(frame);
        }

        @Override
        public Object threshold(Frame frame) {
            return right.shown(frame);
        }
    }

    /** Two values beside each other: what is seen is left, what it is compared with right. */
    interface Compared extends ConditionNode {
        ValueOperand left();

        ValueOperand right();

        @Override
        default Object observed(Frame frame) {
            return left().at(frame);
        }

        @Override
        default Object threshold(Frame frame) {
            return right().at(frame);
        }
    }

    /** Two amounts in a relation. */
    record Amounts(ValueOperand left, Relation relation, ValueOperand right, boolean offIsFalse)
            implements Compared {
        @Override
        public byte evaluate(Frame frame) {
            BigDecimal a = (BigDecimal) left.at(frame);
            BigDecimal b = (BigDecimal) right.at(frame);
            if (b == null) {
                return offIsFalse ? Tri.FALSE : Tri.UNKNOWN;
            }
            return a == null ? Tri.UNKNOWN : Tri.of(relation.holds(a.compareTo(b)));
        }
    }

    /** Two texts, flags or constants that are equal or not. */
    record Equal(ValueOperand left, boolean equal, ValueOperand right, boolean offIsFalse)
            implements Compared {
        @Override
        public byte evaluate(Frame frame) {
            Object a = left.at(frame);
            Object b = right.at(frame);
            if (b == null) {
                return offIsFalse ? Tri.FALSE : Tri.UNKNOWN;
            }
            return a == null ? Tri.UNKNOWN : Tri.of(a.equals(b) == equal);
        }
    }

    /** Whether a value is known, or unknown. */
    record Known(ValueOperand operand, boolean known) implements ConditionNode {
        @Override
        public byte evaluate(Frame frame) {
            return Tri.of((operand.at(frame) != null) == known);
        }

        @Override
        public Object observed(Frame frame) {
            return operand.at(frame);
        }
    }

    /** Whether a number is known, or unknown. */
    record NumberKnown(NumberOperand operand, boolean known) implements ConditionNode {
        @Override
        public byte evaluate(Frame frame) {
            return Tri.of(!Double.isNaN(operand.at(frame)) == known);
        }

        @Override
        public Object observed(Frame frame) {
            return operand.shown(frame);
        }
    }

    /** A number among others. */
    record NumberIn(NumberOperand left, boolean negated, double[] options)
            implements ConditionNode {
        @Override
        public byte evaluate(Frame frame) {
            double value = left.at(frame);
            if (value != value) {
                return Tri.UNKNOWN;
            }
            boolean member = false;
            for (double option : options) {
                member |= value == option;
            }
            return Tri.of(member != negated);
        }

        @Override
        public Object observed(Frame frame) {
            return left.shown(frame);
        }
    }

    /** A value among others of the rule file. */
    record ValueIn(ValueOperand left, boolean negated, List<Object> options)
            implements ConditionNode {
        @Override
        public byte evaluate(Frame frame) {
            Object value = left.at(frame);
            return value == null ? Tri.UNKNOWN : Tri.of(options.contains(value) != negated);
        }

        @Override
        public Object observed(Frame frame) {
            return left.at(frame);
        }
    }

    /** A text in a list. */
    record MemberOf(ValueOperand left, boolean negated, ValueOperand list, boolean offIsFalse)
            implements ConditionNode {
        @Override
        public byte evaluate(Frame frame) {
            Object value = left.at(frame);
            List<?> members = (List<?>) list.at(frame);
            if (members == null) {
                return offIsFalse ? Tri.FALSE : Tri.UNKNOWN;
            }
            return value == null ? Tri.UNKNOWN : Tri.of(members.contains(value) != negated);
        }

        @Override
        public Object observed(Frame frame) {
            return left.at(frame);
        }

        @Override
        public Object threshold(Frame frame) {
            return list.at(frame);
        }
    }

    /** A flag by itself. */
    record Flag(ValueOperand operand, boolean negated) implements ConditionNode {
        @Override
        public byte evaluate(Frame frame) {
            Object value = operand.at(frame);
            return value == null ? Tri.UNKNOWN : Tri.of((Boolean) value != negated);
        }

        @Override
        public Object observed(Frame frame) {
            return operand.at(frame);
        }
    }
}
