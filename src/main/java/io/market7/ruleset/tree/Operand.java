package io.market7.ruleset.tree;

/** One side of a comparison or an argument of a conclusion. */
public sealed interface Operand {

    /** Returns where the operand starts. */
    Position position();

    /** A component of the fact the pattern matches. */
    record Field(String name, Position position) implements Operand {}

    /** A value bound earlier in the rule, with its leading dollar sign. */
    record Binding(String name, Position position) implements Operand {}

    /**
     * A number, text, truth value or null; numbers are {@code Double}, {@code Integer} or {@code
     * BigDecimal}.
     */
    record Literal(Object value, Position position) implements Operand {}

    /** An enum constant such as {@code Timeframe.M15}. */
    record Constant(String type, String name, Position position) implements Operand {}

    /** Two numbers combined; operator is one of {@code + - * /}. */
    record Arithmetic(char operator, Operand left, Operand right, Position position)
            implements Operand {}
}
