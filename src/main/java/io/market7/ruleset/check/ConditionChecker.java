package io.market7.ruleset.check;

import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Operand;

/** Types every condition, because Drools would silently compare a number with a text. */
final class ConditionChecker {

    private final OperandTypes types;
    private final Faults faults;

    ConditionChecker(OperandTypes types, Faults faults) {
        this.types = types;
        this.faults = faults;
    }

    void check(Condition condition, Scope scope) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(part -> check(part, scope));
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(part -> check(part, scope));
        } else if (condition instanceof Condition.Comparison comparison) {
            comparison(comparison, scope);
        } else if (condition instanceof Condition.In in) {
            in.options().forEach(option -> option(in, option, scope));
        } else if (condition instanceof Condition.MemberOf memberOf) {
            memberOf(memberOf, scope);
        } else if (condition instanceof Condition.Flag flag) {
            expect(flag.operand(), FieldType.Kind.FLAG, scope);
        }
    }

    private void comparison(Condition.Comparison comparison, Scope scope) {
        FieldType left = types.typeOf(comparison.left(), scope);
        FieldType right = types.typeOf(comparison.right(), scope);
        if (left == null || right == null) {
            return;
        }
        if (comparison.isNullTest()) {
            nullTest(comparison, left);
        } else if (!left.comparableWith(right)) {
            faults.add(
                    comparison.position(),
                    "%s is compared with %s. Expected two values of one type."
                            .formatted(left.words(), right.words()));
        } else if (comparison.relation().ordered() && !left.numeric()) {
            faults.add(
                    comparison.position(),
                    "%s has no order. Expected == or !=.".formatted(left.words()));
        } else if (!comparison.relation().ordered() && left.kind() == FieldType.Kind.AMOUNT) {
            faults.add(
                    comparison.position(),
                    "Amounts are compared with %s. Expected < <= > or >=."
                            .formatted(comparison.relation().symbol()));
        } else if (comparison.left() instanceof Operand.Literal
                && comparison.right() instanceof Operand.Literal) {
            faults.add(
                    comparison.position(),
                    "Two constants are compared, which always comes out the same. Expected a field.");
        }
    }

    private void nullTest(Condition.Comparison comparison, FieldType left) {
        if (comparison.relation().ordered()) {
            faults.add(comparison.position(), "null has no order. Expected == null or != null.");
        } else if (comparison.left() instanceof Operand.Arithmetic || !left.nullable()) {
            faults.add(
                    comparison.position(),
                    "This value is always known. Expected a field or a $binding that may be unknown before %s null."
                            .formatted(comparison.relation().symbol()));
        }
    }

    private void option(Condition.In in, Operand option, Scope scope) {
        FieldType left = types.typeOf(in.left(), scope);
        FieldType right = types.typeOf(option, scope);
        boolean constant = option instanceof Operand.Literal || option instanceof Operand.Constant;
        if (left != null && right != null && (!constant || !left.comparableWith(right))) {
            faults.add(
                    option.position(),
                    "%s stands in a list for %s. Expected constants of that type."
                            .formatted(right.words(), left.words()));
        } else if (left != null && right != null && left.kind() == FieldType.Kind.AMOUNT) {
            faults.add(option.position(), "Amounts are compared with in. Expected < <= > or >=.");
        }
    }

    private void memberOf(Condition.MemberOf memberOf, Scope scope) {
        expect(memberOf.left(), FieldType.Kind.TEXT, scope);
        expect(memberOf.list(), FieldType.Kind.LIST, scope);
    }

    private void expect(Operand operand, FieldType.Kind kind, Scope scope) {
        FieldType type = types.typeOf(operand, scope);
        if (type != null && type.kind() != kind) {
            faults.add(
                    operand.position(),
                    "%s stands where %s was expected.".formatted(type.words(), kind.words()));
        }
    }
}
