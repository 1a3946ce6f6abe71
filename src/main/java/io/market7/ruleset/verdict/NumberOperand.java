package io.market7.ruleset.verdict;

import io.market7.ruleset.measure.Measures;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** An operand that is a measure or a whole number; NaN is unknown. */
interface NumberOperand {

    double at(Frame frame);

    /** Returns the number as people wrote it, whole numbers as such; null is unknown. */
    default Object shown(Frame frame) {
        double value = at(frame);
        return Double.isFinite(value) ? (Object) value : null;
    }

    /** Reads a component that is always known. */
    record Known(ToDoubleFunction<Object> getter) implements NumberOperand {
        @Override
        public double at(Frame frame) {
            return getter.applyAsDouble(frame.fact);
        }
    }

    /** Reads a component that may be unknown. */
    record Maybe(Function<Object, Object> getter) implements NumberOperand {
        @Override
        public double at(Frame frame) {
            Object value = getter.apply(frame.fact);
            return value == null ? Double.NaN : ((Number) value).doubleValue();
        }

        @Override
        public Object shown(Frame frame) {
            return getter.apply(frame.fact);
        }
    }

    /** Reads a name bound before. */
    record Bound(int slot, boolean whole) implements NumberOperand {
        @Override
        public double at(Frame frame) {
            return frame.numbers[slot];
        }

        @Override
        public Object shown(Frame frame) {
            double value = frame.numbers[slot];
            return value != value ? null : whole ? (Object) (int) value : (Object) value;
        }
    }

    /** Reads a parameter. */
    record Parameter(int place) implements NumberOperand {
        @Override
        public double at(Frame frame) {
            return frame.parameterNumbers[place];
        }

        @Override
        public Object shown(Frame frame) {
            return frame.parameterValues[place];
        }
    }

    /** A number of the rule file. */
    record Constant(double value, Object literal) implements NumberOperand {
        @Override
        public double at(Frame frame) {
            return value;
        }

        @Override
        public Object shown(Frame frame) {
            return literal;
        }
    }

    /** Two measures combined as decimals; unknown when either is. */
    record Decimals(char operator, NumberOperand left, NumberOperand right)
            implements NumberOperand {
        @Override
        public double at(Frame frame) {
            double a = left.at(frame);
            double b = right.at(frame);
            return switch (operator) {
                case '+' -> Measures.sum(a, b);
                case '-' -> Measures.difference(a, b);
                case '*' -> Measures.product(a, b);
                default -> Measures.quotient(a, b);
            };
        }
    }

    /**
     * Two numbers combined as Java does; unknown when either is. Conditions combine only whole
     * numbers so.
     */
    record Combined(char operator, NumberOperand left, NumberOperand right)
            implements NumberOperand {
        @Override
        public double at(Frame frame) {
            double a = left.at(frame);
            double b = right.at(frame);
            return switch (operator) {
                case '+' -> a + b;
                case '-' -> a - b;
                case '*' -> a * b;
                default -> a / b;
            };
        }

        @Override
        public Object shown(Frame frame) {
            double value = at(frame);
            return value != value ? null : (Object) (int) value;
        }
    }
}
