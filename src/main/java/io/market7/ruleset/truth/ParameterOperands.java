package io.market7.ruleset.truth;

import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import java.util.HashMap;
import java.util.Map;

/** Which operands of a rule stand for a parameter of its ruleset. */
public final class ParameterOperands {

    private final Map<String, String> bound = new HashMap<>();

    /** Looks through the patterns of a rule. */
    public ParameterOperands(Rule rule) {
        for (Pattern pattern : rule.patterns()) {
            if (pattern.type().equals(Pattern.PARAMETERS)) {
                pattern.constraints().forEach(this::remember);
            }
        }
    }

    private void remember(Constraint constraint) {
        if (constraint instanceof Constraint.Bind bind) {
            bound.put(bind.binding(), bind.field());
        }
    }

    /**
     * Returns the parameter an operand of a pattern stands for, or null when it is no parameter.
     */
    public String nameOf(Pattern pattern, Operand operand) {
        if (operand instanceof Operand.Binding binding) {
            return bound.get(binding.name());
        }
        return pattern.type().equals(Pattern.PARAMETERS) && operand instanceof Operand.Field field
                ? field.name()
                : null;
    }
}
