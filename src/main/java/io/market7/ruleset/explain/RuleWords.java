package io.market7.ruleset.explain;

import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.manifest.Manifest;
import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import io.market7.ruleset.truth.Markers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a whole rule aloud: when it holds, and what it concludes. */
public final class RuleWords {

    private final Rule rule;
    private final ConditionWords words;

    /** Reads a rule with the defaults of its ruleset's parameters. */
    public RuleWords(Rule rule, Manifest manifest) {
        this.rule = rule;
        this.words = new ConditionWords(rule, manifest);
    }

    /** Returns what must be so, one line a pattern; patterns that only give names have none. */
    public List<String> conditions() {
        List<String> lines = new ArrayList<>();
        for (Pattern pattern : rule.patterns()) {
            String conditions = conditions(pattern);
            switch (pattern.quantifier()) {
                case PLAIN -> plain(pattern, conditions, lines);
                case EXISTS -> lines.add(quantified(pattern, conditions, true));
                case NOT -> lines.add(quantified(pattern, conditions, false));
            }
        }
        return lines;
    }

    private static void plain(Pattern pattern, String conditions, List<String> lines) {
        boolean names = pattern.constraints().stream().anyMatch(Constraint.Bind.class::isInstance);
        if (!conditions.isEmpty()) {
            lines.add(conditions);
        } else if (!names || !Markers.of(pattern).isEmpty()) {
            lines.add(presence(pattern) + " known");
        }
    }

    private static String quantified(Pattern pattern, String conditions, boolean there) {
        if (conditions.isEmpty()) {
            return presence(pattern) + (there ? " known" : " unknown");
        }
        return (there ? "some " : "no ") + presence(pattern) + " with " + conditions;
    }

    private static String presence(Pattern pattern) {
        return MeasureNames.presence(pattern.type(), FactMarkers.of(pattern));
    }

    private String conditions(Pattern pattern) {
        return pattern.constraints().stream()
                .filter(Constraint.Test.class::isInstance)
                .map(constraint -> ((Constraint.Test) constraint).condition())
                .filter(condition -> !Markers.isMarker(condition))
                .map(condition -> words.of(pattern, condition, true))
                .collect(Collectors.joining(" and "));
    }

    /** Returns what follows, with its arguments, e.g. {@code veto, liftable}. */
    public String conclusions() {
        return rule.conclusions().stream().map(this::conclusion).collect(Collectors.joining("; "));
    }

    private String conclusion(Conclusion conclusion) {
        ConclusionFunction function = ConclusionFunction.of(conclusion.function());
        String arguments =
                conclusion.arguments().stream()
                        .map(argument -> words.operand(rule.patterns().get(0), argument))
                        .collect(Collectors.joining(", "));
        String outcome =
                function == ConclusionFunction.LIFTABLE_VETO
                        ? "veto, liftable"
                        : function.outcome();
        return arguments.isEmpty() ? outcome : outcome + ": " + arguments;
    }
}
