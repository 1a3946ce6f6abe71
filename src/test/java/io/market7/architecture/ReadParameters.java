package io.market7.architecture;

import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which parameters a rule reads. */
final class ReadParameters {

    private ReadParameters() {}

    /** Returns their names in order. */
    static Set<String> of(Rule rule) {
        Set<String> names = new TreeSet<>();
        rule.patterns().stream()
                .filter(pattern -> pattern.type().equals(Pattern.PARAMETERS))
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(ReadParameters::fields)
                .forEach(names::add);
        return names;
    }

    private static Stream<String> fields(Constraint constraint) {
        return constraint instanceof Constraint.Bind bind
                ? Stream.of(bind.field())
                : fields(((Constraint.Test) constraint).condition());
    }

    private static Stream<String> fields(Condition condition) {
        if (condition instanceof Condition.Comparison each) {
            return Stream.concat(fields(each.left()), fields(each.right()));
        } else if (condition instanceof Condition.In each) {
            return fields(each.left());
        } else if (condition instanceof Condition.MemberOf each) {
            return Stream.concat(fields(each.left()), fields(each.list()));
        } else if (condition instanceof Condition.Flag each) {
            return fields(each.operand());
        } else if (condition instanceof Condition.And each) {
            return each.parts().stream().flatMap(ReadParameters::fields);
        } else if (condition instanceof Condition.Or each) {
            return each.parts().stream().flatMap(ReadParameters::fields);
        }
        throw new IllegalArgumentException("Unknown condition " + condition);
    }

    private static Stream<String> fields(Operand operand) {
        if (operand instanceof Operand.Field field) {
            return Stream.of(field.name());
        } else if (operand instanceof Operand.Arithmetic each) {
            return Stream.concat(fields(each.left()), fields(each.right()));
        }
        return Stream.empty();
    }
}
