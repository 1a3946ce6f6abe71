package io.market7.ruleset.print;

import io.market7.ruleset.tree.Operand;
import java.math.BigDecimal;

/**
 * Writes arguments of amount conclusions as calls of {@code Amounts}, because Java has no operators
 * for decimals.
 */
final class JavaPrinter {

    private JavaPrinter() {}

    static String print(Operand operand) {
        if (operand instanceof Operand.Arithmetic arithmetic) {
            return "Amounts.%s( %s, %s )"
                    .formatted(
                            function(arithmetic.operator()),
                            print(arithmetic.left()),
                            print(arithmetic.right()));
        }
        if (operand instanceof Operand.Literal literal
                && literal.value() instanceof BigDecimal amount) {
            return "Amounts.of( \"" + amount.toPlainString() + "\" )";
        }
        return OperandPrinter.print(operand);
    }

    private static String function(char operator) {
        return switch (operator) {
            case '+' -> "sum";
            case '-' -> "difference";
            case '*' -> "product";
            default ->
                    throw new IllegalArgumentException(
                            "Amounts cannot be combined with " + operator + ".");
        };
    }
}
