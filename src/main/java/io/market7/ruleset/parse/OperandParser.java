package io.market7.ruleset.parse;

import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Position;
import java.math.BigDecimal;

/** Reads operands: fields, bindings, literals, enum constants and arithmetic. */
final class OperandParser {

    private static final int MAX_DEPTH = 12;
    private static final int MAX_OPERATORS = 24;

    private final Cursor cursor;
    private int depth;
    private int operators;

    OperandParser(Cursor cursor) {
        this.cursor = cursor;
    }

    Operand operand() {
        enter();
        Operand left = term();
        while (cursor.peek().is("+") || cursor.peek().is("-")) {
            Token operator = operator();
            left =
                    new Operand.Arithmetic(
                            operator.text().charAt(0), left, term(), operator.position());
        }
        depth--;
        return left;
    }

    private Operand term() {
        Operand left = factor();
        while (cursor.peek().is("*") || cursor.peek().is("/")) {
            Token operator = operator();
            left =
                    new Operand.Arithmetic(
                            operator.text().charAt(0), left, factor(), operator.position());
        }
        return left;
    }

    private Operand factor() {
        Position position = cursor.position();
        if (cursor.accept("(")) {
            Operand inner = operand();
            cursor.expect(")");
            return inner;
        }
        if (cursor.accept("-")) {
            return number(
                    cursor.expect(Token.Kind.NUMBER, "a number after the minus sign").text(),
                    true,
                    position);
        }
        return switch (cursor.peek().kind()) {
            case NUMBER -> number(cursor.next().text(), false, position);
            case TEXT -> new Operand.Literal(cursor.next().text(), position);
            case BINDING -> new Operand.Binding(cursor.next().text(), position);
            case WORD -> word(position);
            default ->
                    throw cursor.fault(
                            "Found %s. Expected a field, a $binding or a value."
                                    .formatted(cursor.peek().describe()));
        };
    }

    private Operand word(Position position) {
        String word = cursor.next().text();
        if (word.equals("true") || word.equals("false")) {
            return new Operand.Literal(Boolean.valueOf(word), position);
        }
        if (word.equals("null")) {
            return new Operand.Literal(null, position);
        }
        if (cursor.peek().is("(")) {
            throw new ParseFault(
                    position,
                    "\"%s(\" is a call. Calls are refused in conditions; only fields, bindings, values and + - * / stand here."
                            .formatted(word));
        }
        if (!cursor.accept(".")) {
            return new Operand.Field(word, position);
        }
        String constant =
                cursor.expect(Token.Kind.WORD, "the name of a constant, e.g. Timeframe.M15").text();
        if (cursor.peek().is(".")
                || cursor.peek().is("(")
                || !Character.isUpperCase(word.charAt(0))) {
            throw new ParseFault(
                    position,
                    "\"%s.%s\" is a qualified name or a call, which is refused. Expected a field or an enum constant such as Timeframe.M15."
                            .formatted(word, constant));
        }
        return new Operand.Constant(word, constant, position);
    }

    private Operand number(String text, boolean negative, Position position) {
        String signed = negative ? "-" + text : text;
        try {
            if (text.endsWith("B")) {
                return new Operand.Literal(
                        new BigDecimal(signed.substring(0, signed.length() - 1)), position);
            }
            if (text.contains(".")) {
                return new Operand.Literal(finite(signed, position), position);
            }
            return new Operand.Literal(Integer.valueOf(signed), position);
        } catch (NumberFormatException e) {
            throw new ParseFault(
                    position,
                    "The number \"%s\" cannot be read. Expected 42, 42.0 or 42B."
                            .formatted(signed));
        }
    }

    private static Double finite(String text, Position position) {
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new ParseFault(position, "The number \"%s\" is too large.".formatted(text));
        }
        return value;
    }

    private Token operator() {
        if (++operators > MAX_OPERATORS) {
            throw cursor.fault(
                    "An expression has more than "
                            + MAX_OPERATORS
                            + " operators. Expected a shorter one.");
        }
        return cursor.next();
    }

    private void enter() {
        operators = depth == 0 ? 0 : operators;
        if (++depth > MAX_DEPTH) {
            throw cursor.fault(
                    "Parentheses are nested deeper than "
                            + MAX_DEPTH
                            + ". Expected a flatter expression.");
        }
    }
}
