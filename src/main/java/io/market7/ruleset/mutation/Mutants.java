package io.market7.ruleset.mutation;

import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.manifest.ParameterSpec;
import io.market7.ruleset.tree.Position;
import io.market7.ruleset.tree.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every small change of a ruleset, in the order of its files, parameters last. */
final class Mutants {

    private static final Position MANIFEST = new Position(1, 1);

    private final RulesetSource source;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(RulesetSource source) {
        this.source = source;
    }

    static List<Mutant> of(RulesetSource source) {
        Mutants all = new Mutants(source);
        source.rules().forEach(all::rule);
        all.guards();
        source.manifest().parameters().forEach(all::parameter);
        return all.mutants;
    }

    private void rule(Rule rule) {
        for (RuleMutations.Changed changed : RuleMutations.of(rule)) {
            List<Rule> rules = new ArrayList<>(source.rules());
            int place = rules.indexOf(rule);
            if (changed.rule() == null) {
                rules.remove(place);
            } else {
                rules.set(place, changed.rule());
            }
            mutants.add(
                    new Mutant(
                            changed.kind(),
                            rule.guard(),
                            rule.name(),
                            rule.file(),
                            changed.position(),
                            changed.change(),
                            rules,
                            Map.of()));
        }
    }

    /** A guard of one rule is gone already when its conclusion is. */
    private void guards() {
        Map<String, List<Rule>> guards = new LinkedHashMap<>();
        source.rules()
                .forEach(
                        rule ->
                                guards.computeIfAbsent(rule.guard(), name -> new ArrayList<>())
                                        .add(rule));
        guards.forEach(
                (guard, own) -> {
                    if (own.size() > 1) {
                        List<Rule> rules = new ArrayList<>(source.rules());
                        rules.removeAll(own);
                        mutants.add(
                                new Mutant(
                                        Mutant.Kind.GUARD_DISABLED,
                                        guard,
                                        null,
                                        own.get(0).file(),
                                        own.get(0).position(),
                                        "guard " + guard + " left out",
                                        rules,
                                        Map.of()));
                    }
                });
    }

    private void parameter(ParameterSpec spec) {
        Object value = spec.defaultValue();
        if (value instanceof Boolean flag) {
            nudged(spec, !flag);
        } else if (value instanceof Integer count) {
            nudged(spec, count - 1);
            nudged(spec, count + 1);
        } else if (value instanceof Double measure) {
            BigDecimal shown = BigDecimal.valueOf(measure).stripTrailingZeros();
            BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, shown.scale()));
            nudged(spec, shown.subtract(step));
            nudged(spec, shown.add(step));
        } else if (value instanceof BigDecimal amount) {
            BigDecimal step =
                    BigDecimal.ONE.movePointLeft(Math.max(0, amount.stripTrailingZeros().scale()));
            nudged(spec, amount.subtract(step));
            nudged(spec, amount.add(step));
        } else if (value instanceof String && !spec.choices().isEmpty()) {
            spec.choices().stream()
                    .filter(each -> !each.equals(value))
                    .forEach(each -> nudged(spec, each));
        }
    }

    private void nudged(ParameterSpec spec, Object value) {
        try {
            spec.accept(value);
        } catch (IllegalArgumentException outOfRange) {
            return; // nobody can set it so
        }
        mutants.add(
                new Mutant(
                        Mutant.Kind.PARAMETER_NUDGED,
                        null,
                        null,
                        "rules/%s/%s/ruleset.yaml"
                                .formatted(
                                        source.manifest().ruleset(), source.manifest().version()),
                        MANIFEST,
                        "%s %s -> %s".formatted(spec.name(), spec.shownDefault(), value),
                        source.rules(),
                        Map.of(spec.name(), value)));
    }
}
