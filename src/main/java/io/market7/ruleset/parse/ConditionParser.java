package io.market7.ruleset.parse;

import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Position;
import io.market7.ruleset.tree.Relation;
import java.util.ArrayList;
import java.util.List;

/** Reads conditions: comparisons, memberships and flags, combined by and, or and parentheses. */
final class ConditionParser {

    private static final int MAX_DEPTH = 12;

    private final Cursor cursor;
    private final OperandParser operands;
    private int depth;

    ConditionParser(Cursor cursor) {
        this.cursor = cursor;
        this.operands = new OperandParser(cursor);
    }

    Condition condition() {
        if (++depth > MAX_DEPTH) {
            throw cursor.fault(
                    "Conditions are nested deeper than "
                            + MAX_DEPTH
                            + ". Expected a flatter condition.");
        }
        Position position = cursor.position();
        List<Condition> parts = new ArrayList<>(List.of(conjunction()));
        while (cursor.accept("||")) {
            parts.add(conjunction());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts, position);
    }

    private Condition conjunction() {
        Position position = cursor.position();
        List<Condition> parts = new ArrayList<>(List.of(atom()));
        while (cursor.accept("&&")) {
            parts.add(atom());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.And(parts, position);
    }

    private Condition atom() {
        Position position = cursor.position();
        if (cursor.accept("!")) {
            return new Condition.Flag(operands.operand(), true, position);
        }
        if (cursor.peek().is("(") && new ParenthesisLookahead(cursor).holdsCondition()) {
            cursor.expect("(");
            Condition inner = condition();
            cursor.expect(")");
            return inner;
        }
        return comparison(operands.operand(), position);
    }

    private Condition comparison(Operand left, Position position) {
        Relation relation = Relation.of(cursor.peek().text());
        if (relation != null && cursor.peek().kind() == Token.Kind.SIGN) {
            cursor.next();
            return new Condition.Comparison(left, relation, operands.operand(), position);
        }
        boolean negated = cursor.accept("not");
        if (cursor.accept("in")) {
            return new Condition.In(left, negated, options(), position);
        }
        if (cursor.accept("memberOf")) {
            return new Condition.MemberOf(left, negated, operands.operand(), position);
        }
        if (negated) {
            throw cursor.fault(
                    "Found %s after not. Expected in or memberOf."
                            .formatted(cursor.peek().describe()));
        }
        return new Condition.Flag(left, false, position);
    }

    private List<Operand> options() {
        List<Operand> options = new ArrayList<>();
        cursor.expect("(");
        do {
            options.add(operands.operand());
        } while (cursor.accept(","));
        cursor.expect(")");
        return options;
    }
}
