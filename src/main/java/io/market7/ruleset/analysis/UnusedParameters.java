package io.market7.ruleset.analysis;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.manifest.ParameterSpec;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parameters that neither a rule nor a measure reads. */
final class UnusedParameters {

    private UnusedParameters() {}

    static List<Diagnostic> of(RulesetSource source) {
        Set<String> read = new HashSet<>(MeasureParameters.of(source.manifest().ruleset()));
        source.rules().stream()
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.type().equals(Pattern.PARAMETERS))
                .flatMap(pattern -> pattern.constraints().stream())
                .forEach(constraint -> collect(constraint, read));
        String file =
                "rules/%s/%s/ruleset.yaml"
                        .formatted(source.manifest().ruleset(), source.manifest().version());
        return source.manifest().parameters().stream()
                .map(ParameterSpec::name)
                .filter(name -> !read.contains(name))
                .map(
                        name ->
                                new Diagnostic(
                                        file,
                                        line(source, name),
                                        1,
                                        "No rule and no measure reads the parameter %s. Expected one that does, or no such parameter."
                                                .formatted(name)))
                .toList();
    }

    private static int line(RulesetSource source, String name) {
        String[] lines = source.files().get("ruleset.yaml").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].matches(".*\\bname: *" + name + "\\b.*")) {
                return i + 1;
            }
        }
        return 1;
    }

    private static void collect(Constraint constraint, Set<String> read) {
        if (constraint instanceof Constraint.Bind bind) {
            read.add(bind.field());
        } else if (constraint instanceof Constraint.Test test) {
            collect(test.condition(), read);
        }
    }

    private static void collect(Condition condition, Set<String> read) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(each -> collect(each, read));
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(each -> collect(each, read));
        } else if (condition instanceof Condition.Flag flag) {
            collect(flag.operand(), read);
        } else if (condition instanceof Condition.In in) {
            collect(in.left(), read);
        } else if (condition instanceof Condition.MemberOf member) {
            collect(member.left(), read);
            collect(member.list(), read);
        } else if (condition instanceof Condition.Comparison comparison) {
            collect(comparison.left(), read);
            collect(comparison.right(), read);
        }
    }

    private static void collect(Operand operand, Set<String> read) {
        if (operand instanceof Operand.Field field) {
            read.add(field.name());
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            collect(arithmetic.left(), read);
            collect(arithmetic.right(), read);
        }
    }
}
