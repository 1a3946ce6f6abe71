package io.market7.ruleset.truth;

import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one rule means for a set of facts, read off its condition tree: whether it concludes, and
 * how each of its conditions fares. Coverage is made of it; Drools is held to the same verdict by
 * tests.
 */
public final class RuleEvaluator {

    private static final Set<String> CONCLUSIONS =
            Set.of("Amount", "Proposal", "Tag", "TimeframeVeto", "Veto");

    private final Rule rule;
    private final PatternEvaluator evaluator;

    /**
     * @param rule a checked rule
     * @param parameters effective parameters of its ruleset
     * @param facts every fact and conclusion the rule could look at when it was its turn
     */
    public RuleEvaluator(Rule rule, ParameterValues parameters, List<Object> facts) {
        this.rule = rule;
        this.evaluator =
                new PatternEvaluator(
                        new ParameterOperands(rule), parameters, facts, rule.concludedBindings());
    }

    /** Returns whether facts are there that match all patterns together. */
    public Truth verdict() {
        return truthOf(best());
    }

    /** Returns whether all of these matches hold. */
    public static Truth truthOf(List<FactMatch> matches) {
        return matches.stream().map(FactMatch::truth).reduce(Truth.TRUE, Truth::and);
    }

    /**
     * Returns one match a pattern: a combination that holds as a whole, or the most telling one
     * when none does.
     */
    public List<FactMatch> best() {
        return best(0, Map.of(), Truth.TRUE);
    }

    private List<FactMatch> best(int index, Map<String, Object> bindings, Truth soFar) {
        if (index == rule.patterns().size()) {
            return List.of();
        }
        List<FactMatch> first = null;
        for (FactMatch match : choices(rule.patterns().get(index), bindings)) {
            if (first == null || match.truth().holds()) {
                Truth truth = soFar.and(match.truth());
                List<FactMatch> all = new ArrayList<>(List.of(match));
                all.addAll(best(index + 1, match.bindings(), truth));
                if (soFar.and(truthOf(all)).holds()) {
                    return all;
                }
                first = first == null ? all : first;
            }
        }
        return first;
    }

    /**
     * Returns how every pattern fares with every fact it speaks of, whatever became of the patterns
     * before it. A {@code not} or {@code exists} is one match with the conditions of all its facts.
     */
    public List<FactMatch> every() {
        List<FactMatch> all = new ArrayList<>();
        every(0, Map.of(), all);
        return all;
    }

    private void every(int index, Map<String, Object> bindings, List<FactMatch> all) {
        if (index < rule.patterns().size()) {
            Pattern pattern = rule.patterns().get(index);
            List<FactMatch> matches = evaluator.matches(pattern, bindings);
            for (FactMatch match : choices(pattern, matches, bindings)) {
                all.add(single(pattern, matches) ? match : match.with(conditions(matches)));
                every(index + 1, match.bindings(), all);
            }
        }
    }

    private static List<ConditionTruth> conditions(List<FactMatch> matches) {
        return matches.stream().flatMap(match -> match.conditions().stream()).toList();
    }

    private static boolean single(Pattern pattern, List<FactMatch> matches) {
        return pattern.quantifier() == Pattern.Quantifier.PLAIN && !matches.isEmpty();
    }

    private List<FactMatch> choices(Pattern pattern, Map<String, Object> bindings) {
        return choices(pattern, evaluator.matches(pattern, bindings), bindings);
    }

    private static List<FactMatch> choices(
            Pattern pattern, List<FactMatch> matches, Map<String, Object> bindings) {
        if (single(pattern, matches)) {
            return matches;
        }
        FactMatch best = matches.isEmpty() ? absent(pattern) : matches.get(0);
        boolean negated = pattern.quantifier() == Pattern.Quantifier.NOT;
        Truth truth = negated ? Truth.of(!best.truth().holds()) : best.truth();
        return List.of(best.as(truth, bindings));
    }

    /** What nobody concluded is not there; what nobody knows may be. */
    private static FactMatch absent(Pattern pattern) {
        Truth truth = CONCLUSIONS.contains(pattern.type()) ? Truth.FALSE : Truth.UNKNOWN;
        return new FactMatch(pattern, null, truth, List.of(), Map.of());
    }
}
