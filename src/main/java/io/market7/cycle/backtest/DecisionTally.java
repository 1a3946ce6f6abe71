package io.market7.cycle.backtest;

import io.market7.cycle.CycleListener;
import io.market7.cycle.Evaluation;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.RulesetRef;
import io.market7.execution.Execution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts decisions by outcome, vetoes by rule, and orders by what became of them. */
final class DecisionTally implements CycleListener {
    private final SortedMap<String, SortedMap<String, Long>> outcomes = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Long>> vetoes = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Long>> soleVetoes = new TreeMap<>();
    private final SortedMap<String, Long> refusals = new TreeMap<>();
    private final SortedMap<String, RulesetRef> rulesets = new TreeMap<>();
    private final SortedMap<String, String> failures = new TreeMap<>();
    private long decisions;
    private long errors;

    @Override
    public void onEvaluation(Evaluation evaluation) {
        Decision decision = evaluation.decision();
        String question = decision.question().label();
        decisions++;
        add(outcomes, question, decision.outcome());
        decision.vetoes().forEach(rule -> add(vetoes, question, rule));
        if (decision.vetoes().size() == 1 && !decision.proposals().isEmpty()) {
            add(soleVetoes, question, decision.vetoes().get(0));
        }
        decision.rulesets().forEach(ruleset -> rulesets.putIfAbsent(ruleset.name(), ruleset));
        if (evaluation.failure() != null) {
            errors++;
            failures.putIfAbsent(
                    evaluation.failure().toString(), decision.at() + " " + decision.subject());
        }
    }

    @Override
    public void onOrder(Evaluation evaluation, Execution execution) {
        if (execution.status() != Execution.Status.ACCEPTED) {
            refusals.merge(execution.status() + " " + execution.reason(), 1L, Long::sum);
        }
    }

    private static void add(
            Map<String, SortedMap<String, Long>> counts, String question, String key) {
        counts.computeIfAbsent(question, each -> new TreeMap<>()).merge(key, 1L, Long::sum);
    }

    long decisions() {
        return decisions;
    }

    long errors() {
        return errors;
    }

    /** Returns the first moment of each distinct failure, by failure. */
    SortedMap<String, String> failures() {
        return failures;
    }

    /** Returns refused orders by outcome and reason. */
    SortedMap<String, Long> refusals() {
        return refusals;
    }

    /** Returns the rulesets that took part. */
    List<RulesetRef> rulesets() {
        return List.copyOf(rulesets.values());
    }

    /** Returns decisions by question and outcome. */
    List<OutcomeCount> outcomes() {
        List<OutcomeCount> all = new ArrayList<>();
        outcomes.forEach(
                (question, counts) ->
                        counts.forEach((o, n) -> all.add(new OutcomeCount(question, o, n))));
        return all;
    }

    /** Returns vetoes by question, the most frequent rule first. */
    List<RuleCount> vetoes() {
        List<RuleCount> all = new ArrayList<>();
        vetoes.forEach(
                (question, counts) ->
                        counts.forEach((rule, n) -> all.add(count(question, rule, n))));
        all.sort(
                Comparator.comparing(RuleCount::question)
                        .thenComparing(Comparator.comparingLong(RuleCount::vetoes).reversed())
                        .thenComparing(RuleCount::rule));
        return all;
    }

    private RuleCount count(String question, String rule, long count) {
        long asked = outcomes.get(question).values().stream().mapToLong(Long::longValue).sum();
        long sole = soleVetoes.getOrDefault(question, new TreeMap<>()).getOrDefault(rule, 0L);
        return new RuleCount(question, rule, count, sole, asked);
    }
}
