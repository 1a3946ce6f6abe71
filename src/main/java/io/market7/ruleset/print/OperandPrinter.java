package io.market7.ruleset.print;

import io.market7.ruleset.tree.Operand;
import java.math.BigDecimal;

/** Writes operands in one canonical form. */
final class OperandPrinter {

    private OperandPrinter() {}

    static String print(Operand operand) {
        if (operand instanceof Operand.Field field) {
            return field.name();
        }
        if (operand instanceof Operand.Binding binding) {
            return binding.name();
        }
        if (operand instanceof Operand.Constant constant) {
            return constant.type() + "." + constant.name();
        }
        if (operand instanceof Operand.Arithmetic arithmetic) {
            return part(arithmetic.left(), arithmetic, false)
                    + " "
                    + arithmetic.operator()
                    + " "
                    + part(arithmetic.right(), arithmetic, true);
        }
        return literal(((Operand.Literal) operand).value());
    }

    static String literal(Object value) {
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString() + "B";
        }
        if (value instanceof Double measure) {
            String plain = BigDecimal.valueOf(measure).toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        return String.valueOf(value);
    }

    private static String part(Operand operand, Operand.Arithmetic around, boolean right) {
        boolean parenthesised =
                operand instanceof Operand.Arithmetic inner
                        && (rank(inner.operator()) < rank(around.operator())
                                || right && rank(inner.operator()) == rank(around.operator()));
        return parenthesised ? "( " + print(operand) + " )" : print(operand);
    }

    private static int rank(char operator) {
        return operator == '*' || operator == '/' ? 2 : 1;
    }
}
