package io.market7.ruleset.verdict;

import io.market7.ruleset.measure.Measures;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** An operand that is a measure or a whole number; NaN is unknown. */
interface NumberOperand {

    double at(Frame frame);

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
    }

    /** Reads a name bound before. */
    record Bound(int slot) implements NumberOperand {
        @Override
        public double at(Frame frame) {
            return frame.numbers[slot];
        }
    }

    /** Reads a parameter. */
    record Parameter(int place) implements NumberOperand {
        @Override
        public double at(Frame frame) {
            return frame.parameterNumbers[place];
        }
    }

    /** A number of the rule file. */
    record Constant(double value) implements NumberOperand {
        @Override
        public double at(Frame frame) {
            return value;
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

    /** Two numbers combined as Java does; unknown when either is. */
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
    }
}
