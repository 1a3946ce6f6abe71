package io.market7.ruleset.verdict;

import java.math.BigDecimal;
import java.util.function.Function;

/** An operand that is no plain number: an amount, a text, a flag, a constant, a list. */
interface ValueOperand {

    /** Returns the value; null is unknown. */
    Object at(Frame frame);

    /** Reads a component. */
    record Component(Function<Object, Object> getter) implements ValueOperand {
        @Override
        public Object at(Frame frame) {
            return getter.apply(frame.fact);
        }
    }

    /** Reads a name bound before. */
    record Bound(int slot) implements ValueOperand {
        @Override
        public Object at(Frame frame) {
            return frame.values[slot];
        }
    }

    /** Reads a parameter. */
    record Parameter(int place) implements ValueOperand {
        @Override
        public Object at(Frame frame) {
            return frame.parameterValues[place];
        }
    }

    /** A value of the rule file. */
    record Constant(Object value) implements ValueOperand {
        @Override
        public Object at(Frame frame) {
            return value;
        }
    }

    /** Two amounts combined; unknown when either is. */
    record Combined(char operator, ValueOperand left, ValueOperand right) implements ValueOperand {
        @Override
        public Object at(Frame frame) {
            BigDecimal a = (BigDecimal) left.at(frame);
            BigDecimal b = (BigDecimal) right.at(frame);
            if (a == null || b == null) {
                return null;
            }
            return switch (operator) {
                case '+' -> a.add(b);
                case '-' -> a.subtract(b);
                default -> a.multiply(b);
            };
        }
    }

    /** A number where any value may stand: asked whether it is known, or given to a conclusion. */
    record Number(NumberOperand number) implements ValueOperand {
        @Override
        public Object at(Frame frame) {
            double value = number.at(frame);
            return Double.isNaN(value) ? null : (Object) value;
        }
    }
}
