package io.market7.ruleset.diff;

import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.diff.Difference.Effect;
import io.market7.ruleset.diff.Difference.What;
import io.market7.ruleset.manifest.ParameterSpec;
import io.market7.ruleset.print.RuleFormatter;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compares what two versions of a ruleset say, parameter by parameter and rule by rule. */
public final class VersionDiff {

    private final RulesetSource before;
    private final RulesetSource after;
    private final List<Difference> found = new ArrayList<>();

    private VersionDiff(RulesetSource before, RulesetSource after) {
        this.before = before;
        this.after = after;
    }

    /** Returns what differs: parameters in the order of the manifests, then rules. */
    public static List<Difference> of(RulesetSource before, RulesetSource after) {
        VersionDiff diff = new VersionDiff(before, after);
        diff.parameters();
        diff.rules();
        return List.copyOf(diff.found);
    }

    private void parameters() {
        Map<String, ParameterSpec> old = new LinkedHashMap<>();
        before.manifest().parameters().forEach(spec -> old.put(spec.name(), spec));
        for (ParameterSpec spec : after.manifest().parameters()) {
            ParameterSpec was = old.remove(spec.name());
            if (was == null) {
                add(spec.name(), What.ADDED, "parameter, default " + shown(spec), Effect.UNTOLD);
            } else {
                parameter(was, spec);
            }
        }
        old.values()
                .forEach(
                        gone ->
                                add(
                                        gone.name(),
                                        What.REMOVED,
                                        "parameter, default was " + shown(gone),
                                        Effect.UNTOLD));
    }

    private void parameter(ParameterSpec was, ParameterSpec spec) {
        if (!Objects.equals(was.defaultValue(), spec.defaultValue())) {
            add(
                    spec.name(),
                    What.PARAMETER,
                    "default %s -> %s".formatted(shown(was), shown(spec)),
                    effect(was, spec));
        }
        if (!range(was).equals(range(spec))) {
            add(
                    spec.name(),
                    What.PARAMETER,
                    "range %s -> %s".formatted(range(was), range(spec)),
                    Effect.UNTOLD);
        }
    }

    private Effect effect(ParameterSpec was, ParameterSpec spec) {
        if (!(was.defaultValue() instanceof Number first)
                || !(spec.defaultValue() instanceof Number second)) {
            return Effect.UNTOLD;
        }
        Effect larger = Direction.ofLarger(spec.name(), after.rules());
        int order = new BigDecimal(second.toString()).compareTo(new BigDecimal(first.toString()));
        return order > 0 ? larger : Direction.opposite(larger);
    }

    private static String shown(ParameterSpec spec) {
        return spec.unit().isEmpty()
                ? spec.shownDefault()
                : spec.shownDefault() + " " + spec.unit();
    }

    private static String range(ParameterSpec spec) {
        return "%s to %s%s"
                .formatted(
                        spec.min() == null ? "any" : spec.min().toPlainString(),
                        spec.max() == null ? "any" : spec.max().toPlainString(),
                        spec.nullable() ? ", or off" : "");
    }

    private void rules() {
        Map<String, Rule> old = new LinkedHashMap<>();
        before.rules().forEach(rule -> old.put(rule.name(), rule));
        for (Rule rule : after.rules()) {
            Rule was = old.remove(rule.name());
            if (was == null) {
                add(
                        rule.name(),
                        What.ADDED,
                        "rule of guard %s, %s".formatted(rule.guard(), concluded(rule)),
                        Effect.UNTOLD);
            } else {
                rule(was, rule);
            }
        }
        old.values()
                .forEach(
                        gone ->
                                add(
                                        gone.name(),
                                        What.REMOVED,
                                        "rule of guard %s, %s"
                                                .formatted(gone.guard(), concluded(gone)),
                                        Effect.UNTOLD));
    }

    private void rule(Rule was, Rule rule) {
        List<Pattern> gone = without(was.patterns(), rule.patterns());
        List<Pattern> come = without(rule.patterns(), was.patterns());
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            String text =
                    i >= gone.size()
                            ? "asks, too: " + RuleFormatter.pattern(come.get(i))
                            : i >= come.size()
                                    ? "no longer asks: " + RuleFormatter.pattern(gone.get(i))
                                    : PatternWords.change(gone.get(i), come.get(i));
            add(rule.name(), What.CONDITION, text, Effect.UNTOLD);
        }
        if (!concluded(was).equals(concluded(rule))) {
            add(
                    rule.name(),
                    What.CONCLUSION,
                    concluded(was) + " -> " + concluded(rule),
                    Effect.UNTOLD);
        }
        if (!was.reason().equals(rule.reason())) {
            add(
                    rule.name(),
                    What.REASON,
                    "\"%s\" -> \"%s\"".formatted(was.reason(), rule.reason()),
                    Effect.UNTOLD);
        }
    }

    private static List<Pattern> without(List<Pattern> patterns, List<Pattern> others) {
        List<String> known = others.stream().map(RuleFormatter::pattern).toList();
        return patterns.stream()
                .filter(each -> !known.contains(RuleFormatter.pattern(each)))
                .toList();
    }

    private static String concluded(Rule rule) {
        List<String> functions = new ArrayList<>();
        rule.conclusions()
                .forEach(
                        each ->
                                functions.add(
                                        each.function()
                                                + each.arguments().stream()
                                                        .map(RuleFormatter::operand)
                                                        .toList()));
        return String.join(" and ", functions).replace("[]", "");
    }

    private void add(String subject, What what, String text, Effect effect) {
        found.add(new Difference(subject, what, text, effect));
    }
}
