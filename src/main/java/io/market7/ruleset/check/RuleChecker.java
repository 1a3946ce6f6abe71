package io.market7.ruleset.check;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the names and types of one rule against the fact schema and the ruleset's parameters. */
public final class RuleChecker {

    private final FactSchema schema;
    private final Map<String, FieldType> parameters;

    /**
     * @param schema fact types and enums
     * @param parameters parameters of the ruleset by name
     */
    public RuleChecker(FactSchema schema, Map<String, FieldType> parameters) {
        this.schema = schema;
        this.parameters = Map.copyOf(parameters);
    }

    /** Returns every fault of the rule; none when it may be compiled. */
    public List<Diagnostic> check(Rule rule) {
        Faults faults = new Faults(rule.file());
        OperandTypes types = new OperandTypes(schema, faults);
        Map<String, FieldType> bindings = new HashMap<>();
        for (Pattern pattern : rule.patterns()) {
            pattern(pattern, bindings, types, faults);
        }
        for (Conclusion conclusion : rule.conclusions()) {
            conclusion(conclusion, Scope.conclusion(bindings), types, faults);
        }
        SizeChecker.check(rule, faults);
        if (faults.diagnostics().isEmpty()) {
            StageChecker.check(rule, faults);
        }
        return faults.diagnostics();
    }

    /**
     * Returns the types of the names a checked rule binds; nullable where the bound value may be
     * unknown.
     */
    public Map<String, FieldType> bindingsOf(Rule rule) {
        Map<String, FieldType> bindings = new HashMap<>();
        for (Pattern pattern : rule.patterns()) {
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Bind bind) {
                    bindings.put(bind.binding(), fieldsOf(pattern.type()).get(bind.field()));
                }
            }
        }
        return bindings;
    }

    /** Returns the fields a pattern of this type may name, or null when the type is unknown. */
    public Map<String, FieldType> fieldsOf(String type) {
        return Pattern.PARAMETERS.equals(type) ? parameters : schema.fields(type);
    }

    private void pattern(
            Pattern pattern, Map<String, FieldType> bindings, OperandTypes types, Faults faults) {
        Map<String, FieldType> fields = fieldsOf(pattern.type());
        if (fields == null) {
            faults.add(
                    pattern.position(),
                    "\"%s\" is no fact type.%s"
                            .formatted(
                                    pattern.type(),
                                    Suggestion.near(pattern.type(), schema.typeNames())));
            return;
        }
        ConditionChecker conditions = new ConditionChecker(types, faults);
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Bind bind) {
                bind(pattern, bind, fields, bindings, types, faults);
            } else if (constraint instanceof Constraint.Test test) {
                conditions.check(test.condition(), new Scope(pattern.type(), fields, bindings));
            }
        }
    }

    private static void bind(
            Pattern pattern,
            Constraint.Bind bind,
            Map<String, FieldType> fields,
            Map<String, FieldType> bindings,
            OperandTypes types,
            Faults faults) {
        if (pattern.quantifier() != Pattern.Quantifier.PLAIN) {
            faults.add(
                    bind.position(),
                    "%s is bound inside not or exists, where it has no single value."
                            .formatted(bind.binding()));
        }
        FieldType type =
                types.typeOf(
                        new Operand.Field(bind.field(), bind.position()),
                        new Scope(pattern.type(), fields, bindings));
        if (type != null && bindings.put(bind.binding(), type) != null) {
            faults.add(
                    bind.position(),
                    "%s is bound twice. Expected a name of its own.".formatted(bind.binding()));
        }
    }

    private static void conclusion(
            Conclusion conclusion, Scope scope, OperandTypes types, Faults faults) {
        ConclusionFunction function = ConclusionFunction.of(conclusion.function());
        if (function == null) {
            faults.add(
                    conclusion.position(),
                    "\"%s\" is no conclusion.%s"
                            .formatted(
                                    conclusion.function(),
                                    Suggestion.near(
                                            conclusion.function(),
                                            java.util.Arrays.stream(ConclusionFunction.values())
                                                    .map(ConclusionFunction::spelling)
                                                    .toList())));
            return;
        }
        int given = conclusion.arguments().size();
        if (given < function.required() || given > function.arguments().size()) {
            faults.add(
                    conclusion.position(),
                    "%s has %d arguments after the rule. Expected %d to %d."
                            .formatted(
                                    function.spelling(),
                                    given,
                                    function.required(),
                                    function.arguments().size()));
            return;
        }
        for (int i = 0; i < given; i++) {
            FieldType type = types.typeOf(conclusion.arguments().get(i), scope);
            if (type != null && !accepts(function.arguments().get(i), type)) {
                faults.add(
                        conclusion.arguments().get(i).position(),
                        "%s is given to %s. Expected %s."
                                .formatted(
                                        type.words(),
                                        function.spelling(),
                                        function.arguments().get(i).words()));
            }
        }
    }

    private static boolean accepts(FieldType wanted, FieldType given) {
        return wanted.kind() == FieldType.Kind.ENUM
                ? wanted.comparableWith(given)
                : given.numeric();
    }
}
