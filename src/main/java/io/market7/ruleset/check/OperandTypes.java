package io.market7.ruleset.check;

import io.market7.ruleset.tree.Operand;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Finds the type of an operand and reports names and sums that make no sense. */
final class OperandTypes {

    private final FactSchema schema;
    private final Faults faults;

    OperandTypes(FactSchema schema, Faults faults) {
        this.schema = schema;
        this.faults = faults;
    }

    /** Returns the operand's type, or null after reporting a fault. */
    FieldType typeOf(Operand operand, Scope scope) {
        if (operand instanceof Operand.Field field) {
            return field(field, scope);
        }
        if (operand instanceof Operand.Binding binding) {
            return binding(binding, scope);
        }
        if (operand instanceof Operand.Constant constant) {
            return constant(constant);
        }
        if (operand instanceof Operand.Arithmetic arithmetic) {
            return arithmetic(arithmetic, scope);
        }
        return literal((Operand.Literal) operand);
    }

    private FieldType field(Operand.Field field, Scope scope) {
        FieldType type = scope.fields().get(field.name());
        if (type == null) {
            faults.add(
                    field.position(),
                    "%s has no field \"%s\".%s"
                            .formatted(
                                    scope.typeName().isEmpty() ? "A conclusion" : scope.typeName(),
                                    field.name(),
                                    Suggestion.near(field.name(), scope.fields().keySet())));
        }
        return type;
    }

    private FieldType binding(Operand.Binding binding, Scope scope) {
        FieldType type = scope.bindings().get(binding.name());
        if (type == null) {
            faults.add(
                    binding.position(),
                    "%s is not bound before this.%s"
                            .formatted(
                                    binding.name(),
                                    Suggestion.near(binding.name(), scope.bindings().keySet())));
        }
        return type;
    }

    private FieldType constant(Operand.Constant constant) {
        Class<? extends Enum<?>> type = schema.enumType(constant.type());
        if (type == null) {
            faults.add(
                    constant.position(),
                    "%s.%s is refused: %s is no enum of the fact schema."
                            .formatted(constant.type(), constant.name(), constant.type()));
            return null;
        }
        List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (!names.contains(constant.name())) {
            faults.add(
                    constant.position(),
                    "%s has no constant \"%s\". Expected one of %s."
                            .formatted(constant.type(), constant.name(), names));
            return null;
        }
        return new FieldType(FieldType.Kind.ENUM, type, false);
    }

    private FieldType arithmetic(Operand.Arithmetic arithmetic, Scope scope) {
        FieldType left = typeOf(arithmetic.left(), scope);
        FieldType right = typeOf(arithmetic.right(), scope);
        if (left == null || right == null) {
            return null;
        }
        boolean amounts = left.kind() == FieldType.Kind.AMOUNT;
        if (!left.numeric()
                || !right.numeric()
                || amounts != (right.kind() == FieldType.Kind.AMOUNT)) {
            faults.add(
                    arithmetic.position(),
                    "%s and %s cannot be combined with %s. Expected two measures or two amounts."
                            .formatted(left.words(), right.words(), arithmetic.operator()));
            return null;
        }
        boolean whole = left.kind() == FieldType.Kind.WHOLE && right.kind() == FieldType.Kind.WHOLE;
        if (arithmetic.operator() == '/' && (whole || amounts)) {
            faults.add(
                    arithmetic.position(),
                    "%s cannot be divided by %s: the result depends on rounding. Expected measures, e.g. 2.0."
                            .formatted(left.words(), right.words()));
            return null;
        }
        FieldType.Kind kind =
                amounts
                        ? FieldType.Kind.AMOUNT
                        : whole ? FieldType.Kind.WHOLE : FieldType.Kind.MEASURE;
        return new FieldType(kind, null, left.nullable() || right.nullable());
    }

    private static FieldType literal(Operand.Literal literal) {
        Object value = literal.value();
        if (value == null) {
            return FieldType.known(FieldType.Kind.NULL);
        }
        if (value instanceof Integer) {
            return FieldType.known(FieldType.Kind.WHOLE);
        }
        if (value instanceof BigDecimal) {
            return FieldType.known(FieldType.Kind.AMOUNT);
        }
        return FieldType.of(value.getClass()).asKnown();
    }
}
