package io.market7.ruleset.verdict;

import io.market7.ruleset.check.FactSchema;
import io.market7.ruleset.check.FieldType;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import java.util.List;
import java.util.Map;

/** Turns operands of one pattern into readers of the frame. */
final class OperandCompiler {

    private final FactSchema schema;
    private final String type;
    private final Map<String, FieldType> fields;
    private final List<String> parameters;
    private final Slots slots;

    /**
     * @param pattern pattern the operands stand in; null for the arguments of a conclusion
     * @param fields fields of its type
     * @param parameters names of the ruleset's parameters in manifest order
     * @param slots names bound so far
     */
    OperandCompiler(
            FactSchema schema,
            Pattern pattern,
            Map<String, FieldType> fields,
            List<String> parameters,
            Slots slots) {
        this.schema = schema;
        this.type = pattern == null ? "" : pattern.type();
        this.fields = fields;
        this.parameters = parameters;
        this.slots = slots;
    }

    /** Returns whether the operand is a measure or a whole number. */
    boolean isNumber(Operand operand) {
        FieldType.Kind kind = kindOf(operand);
        return kind == FieldType.Kind.MEASURE || kind == FieldType.Kind.WHOLE;
    }

    FieldType.Kind kindOf(Operand operand) {
        if (operand instanceof Operand.Field field) {
            return fields.get(field.name()).kind();
        }
        if (operand instanceof Operand.Binding binding) {
            return slots.of(binding.name()).type().kind();
        }
        if (operand instanceof Operand.Arithmetic arithmetic) {
            FieldType.Kind left = kindOf(arithmetic.left());
            return left == kindOf(arithmetic.right()) ? left : FieldType.Kind.MEASURE;
        }
        if (operand instanceof Operand.Constant) {
            return FieldType.Kind.ENUM;
        }
        Object value = ((Operand.Literal) operand).value();
        return value == null ? FieldType.Kind.NULL : FieldType.of(value.getClass()).kind();
    }

    /** Returns whether a comparison with this operand fails when it is unknown: it is off. */
    boolean isParameter(Operand operand) {
        return operand instanceof Operand.Field && type.equals(Pattern.PARAMETERS)
                || operand instanceof Operand.Binding binding
                        && slots.of(binding.name()).parameter() >= 0;
    }

    NumberOperand number(Operand operand) {
        if (operand instanceof Operand.Field field) {
            return numberField(field.name());
        }
        if (operand instanceof Operand.Binding binding) {
            Slots.Slot slot = slots.of(binding.name());
            return slot.parameter() >= 0
                    ? new NumberOperand.Parameter(slot.parameter())
                    : new NumberOperand.Bound(
                            slot.slot(), slot.type().kind() == FieldType.Kind.WHOLE);
        }
        if (operand instanceof Operand.Arithmetic sum) {
            NumberOperand left = number(sum.left());
            NumberOperand right = number(sum.right());
            return type.isEmpty() || kindOf(sum) == FieldType.Kind.WHOLE
                    ? new NumberOperand.Combined(sum.operator(), left, right)
                    : new NumberOperand.Decimals(sum.operator(), left, right);
        }
        Object literal = ((Operand.Literal) operand).value();
        return new NumberOperand.Constant(((Number) literal).doubleValue(), literal);
    }

    private NumberOperand numberField(String name) {
        if (type.equals(Pattern.PARAMETERS)) {
            return new NumberOperand.Parameter(parameters.indexOf(name));
        }
        Class<?> record = schema.factClass(type);
        boolean plain = fields.get(name).equals(FieldType.of(double.class));
        return plain
                ? new NumberOperand.Known(Getters.numbers(record, name))
                : new NumberOperand.Maybe(Getters.values(record, name));
    }

    ValueOperand value(Operand operand) {
        if (isNumber(operand)) {
            return new ValueOperand.Number(number(operand));
        }
        if (operand instanceof Operand.Field field) {
            return type.equals(Pattern.PARAMETERS)
                    ? new ValueOperand.Parameter(parameters.indexOf(field.name()))
                    : new ValueOperand.Component(
                            Getters.values(schema.factClass(type), field.name()));
        }
        if (operand instanceof Operand.Binding binding) {
            Slots.Slot slot = slots.of(binding.name());
            return slot.parameter() >= 0
                    ? new ValueOperand.Parameter(slot.parameter())
                    : new ValueOperand.Bound(slot.slot());
        }
        if (operand instanceof Operand.Arithmetic sum) {
            return new ValueOperand.Combined(sum.operator(), value(sum.left()), value(sum.right()));
        }
        return new ValueOperand.Constant(constant(operand));
    }

    private Object constant(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            for (Enum<?> each : schema.enumType(constant.type()).getEnumConstants()) {
                if (each.name().equals(constant.name())) {
                    return each;
                }
            }
        }
        return ((Operand.Literal) operand).value();
    }
}
