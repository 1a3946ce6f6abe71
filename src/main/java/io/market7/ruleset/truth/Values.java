package io.market7.ruleset.truth;

import io.market7.ruleset.measure.Measures;
import io.market7.ruleset.tree.Operand;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/** Values of operands as the tree sees them; null is unknown. */
public final class Values {

    private final Function<String, Object> fields;
    private final Map<String, Object> bindings;

    Values(Function<String, Object> fields, Map<String, Object> bindings) {
        this.fields = fields;
        this.bindings = bindings;
    }

    Object of(Operand operand) {
        if (operand instanceof Operand.Field field) {
            return fields.apply(field.name());
        }
        if (operand instanceof Operand.Binding binding) {
            return bindings.get(binding.name());
        }
        if (operand instanceof Operand.Constant constant) {
            return constant.name();
        }
        if (operand instanceof Operand.Arithmetic arithmetic) {
            return combine(arithmetic.operator(), of(arithmetic.left()), of(arithmetic.right()));
        }
        return ((Operand.Literal) operand).value();
    }

    private static Object combine(char operator, Object left, Object right) {
        if (left == null || right == null) {
            return null;
        }
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return switch (operator) {
                case '+' -> a.add(b);
                case '-' -> a.subtract(b);
                default -> a.multiply(b);
            };
        }
        if (left instanceof Integer a && right instanceof Integer b) {
            return switch (operator) {
                case '+' -> a + b;
                case '-' -> a - b;
                default -> a * b;
            };
        }
        double a = ((Number) left).doubleValue();
        double b = ((Number) right).doubleValue();
        return switch (operator) {
            case '+' -> Measures.sum(a, b);
            case '-' -> Measures.difference(a, b);
            case '*' -> Measures.product(a, b);
            default -> Measures.quotient(a, b);
        };
    }

    /** Compares two known values: numbers by size, everything else by its text. */
    static int order(Object left, Object right) {
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return a.compareTo(b);
        }
        if (left instanceof Number a && right instanceof Number b) {
            double x = a.doubleValue();
            double y = b.doubleValue();
            return x < y ? -1 : x > y ? 1 : 0;
        }
        return text(left).compareTo(text(right));
    }

    /** Returns a value as rule files spell it. */
    public static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }
}
