package io.market7.ruleset.print;

import io.market7.ruleset.tree.Operand;
import java.math.BigDecimal;
import java.util.function.Function;

/** Writes arithmetic as calls of functions, where Java has no operators for it. */
final class JavaPrinter {

    private JavaPrinter() {}

    /** Writes an argument of an amount conclusion. */
    static String print(Operand operand) {
        if (operand instanceof Operand.Arithmetic arithmetic) {
            return call("Amounts", arithmetic, JavaPrinter::print);
        }
        if (operand instanceof Operand.Literal literal
                && literal.value() instanceof BigDecimal amount) {
            return "Amounts.of( \"" + amount.toPlainString() + "\" )";
        }
        return OperandPrinter.print(operand);
    }

    /** Writes arithmetic as a call of the class that has its functions. */
    static String call(
            String type, Operand.Arithmetic arithmetic, Function<Operand, String> operands) {
        return "%s.%s( %s, %s )"
                .formatted(
                        type,
                        function(arithmetic.operator()),
                        operands.apply(arithmetic.left()),
                        operands.apply(arithmetic.right()));
    }

    private static String function(char operator) {
        return switch (operator) {
            case '+' -> "sum";
            case '-' -> "difference";
            case '*' -> "product";
            default -> "quotient";
        };
    }
}
