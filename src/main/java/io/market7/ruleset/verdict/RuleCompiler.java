package io.market7.ruleset.verdict;

import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.check.FactSchema;
import io.market7.ruleset.check.FieldType;
import io.market7.ruleset.manifest.ParameterSpec;
import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import io.market7.ruleset.truth.Markers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Turns checked rules into nodes. */
final class RuleCompiler {

    private static final Set<String> CONCLUSIONS =
            Set.of("Amount", "Proposal", "Tag", "TimeframeVeto", "Veto");

    private final FactSchema schema;
    private final Map<String, FieldType> parameterTypes = new LinkedHashMap<>();
    private final RulePoints points;
    private final Function<Rule, String> groupOf;
    private final Map<Class<?>, Integer> types = new HashMap<>();
    private int slots;

    RuleCompiler(
            FactSchema schema,
            List<ParameterSpec> parameters,
            RulePoints points,
            Function<Rule, String> groupOf) {
        this.schema = schema;
        this.points = points;
        this.groupOf = groupOf;
        parameters.forEach(
                spec -> parameterTypes.put(spec.name(), spec.type().fieldType(spec.nullable())));
    }

    RuleNode compile(Rule rule, int place) {
        Slots names = new Slots();
        Set<String> needed = rule.concludedBindings();
        PatternNode[] patterns = new PatternNode[rule.patterns().size()];
        for (int i = 0; i < patterns.length; i++) {
            patterns[i] =
                    pattern(rule.patterns().get(i), points.firstPattern(place) + i, names, needed);
        }
        ConclusionNode[] conclusions =
                rule.conclusions().stream()
                        .map(conclusion -> conclusion(rule, conclusion, names))
                        .toArray(ConclusionNode[]::new);
        slots = Math.max(slots, names.count());
        boolean once = true;
        for (ConclusionNode conclusion : conclusions) {
            once &= conclusion.isConstant();
        }
        return new RuleNode(place, groupOf.apply(rule), patterns, conclusions, once);
    }

    /** Returns the place of each fact type a rule compiled so far looks at. */
    Map<Class<?>, Integer> types() {
        return Map.copyOf(types);
    }

    /** Returns how many names the rules compiled so far bind at most. */
    int slots() {
        return slots;
    }

    private PatternNode pattern(Pattern pattern, int place, Slots names, Set<String> needed) {
        boolean parameters = pattern.type().equals(Pattern.PARAMETERS);
        Map<String, FieldType> fields = parameters ? parameterTypes : schema.fields(pattern.type());
        OperandCompiler operands =
                new OperandCompiler(
                        schema, pattern, fields, List.copyOf(parameterTypes.keySet()), names);
        ConditionCompiler conditions = new ConditionCompiler(operands, points::place);
        List<ConditionNode> markers = new ArrayList<>();
        List<ConditionNode> steps = new ArrayList<>();
        List<PatternNode.Binding> bindings = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Bind bind) {
                PatternNode.Binding binding =
                        binding(pattern, bind, operands, names, needed.contains(bind.binding()));
                bindings.add(binding);
                if (!parameters || binding.needed()) {
                    steps.add(binding);
                }
            } else {
                Condition condition = ((Constraint.Test) constraint).condition();
                if (Markers.isMarker(condition)) {
                    markers.add(conditions.leaf(condition));
                } else {
                    steps.add(conditions.compile(condition));
                }
            }
        }
        return new PatternNode(
                pattern.quantifier(),
                place,
                parameters ? -1 : typeOf(pattern.type()),
                CONCLUSIONS.contains(pattern.type()),
                markers.toArray(ConditionNode[]::new),
                steps.toArray(ConditionNode[]::new),
                bindings.toArray(PatternNode.Binding[]::new));
    }

    private int typeOf(String name) {
        return types.computeIfAbsent(schema.factClass(name), type -> types.size());
    }

    private PatternNode.Binding binding(
            Pattern pattern,
            Constraint.Bind bind,
            OperandCompiler operands,
            Slots names,
            boolean needed) {
        Operand field = new Operand.Field(bind.field(), bind.position());
        boolean parameter = pattern.type().equals(Pattern.PARAMETERS);
        FieldType type =
                (parameter ? parameterTypes : schema.fields(pattern.type())).get(bind.field());
        int place = parameter ? List.copyOf(parameterTypes.keySet()).indexOf(bind.field()) : -1;
        boolean number = operands.isNumber(field);
        NumberOperand asNumber = number ? operands.number(field) : null;
        ValueOperand asValue = number ? null : operands.value(field);
        Slots.Slot slot = names.bind(bind.binding(), type, place);
        return new PatternNode.Binding(slot.slot(), asNumber, asValue, needed);
    }

    private ConclusionNode conclusion(Rule rule, Conclusion conclusion, Slots names) {
        OperandCompiler operands =
                new OperandCompiler(
                        schema, null, Map.of(), List.copyOf(parameterTypes.keySet()), names);
        ValueOperand[] arguments =
                conclusion.arguments().stream()
                        .map(operands::value)
                        .map(RuleCompiler::folded)
                        .toArray(ValueOperand[]::new);
        return new ConclusionNode(
                ConclusionFunction.of(conclusion.function()), rule.name(), arguments);
    }

    /** A number of the rule file is a constant wherever it stands. */
    private static ValueOperand folded(ValueOperand operand) {
        return operand instanceof ValueOperand.Number number
                        && number.number() instanceof NumberOperand.Constant
                ? new ValueOperand.Constant(operand.at(null))
                : operand;
    }
}
