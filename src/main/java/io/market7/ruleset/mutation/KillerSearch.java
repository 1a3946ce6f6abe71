package io.market7.ruleset.mutation;

import io.market7.codec.FactVariants;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.manifest.ParameterSpec;
import io.market7.ruleset.scenario.Scenario;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for facts over which a mutant decides otherwise: those of the scenarios with every guard
 * speaking, then the same a little changed, then with numbers and ages on the thresholds.
 */
final class KillerSearch {

    /** Scenarios whose facts are changed, and those that get thresholds. */
    private static final int CHANGED = 40;

    private static final int ON_THRESHOLDS = 12;

    /** Stands for facts that are not decided; a scenario cannot say so. */
    private static final List<Object> REFUSED = List.of("refused");

    private final RulesetSource source;
    private final RuleEngine whole;
    private final List<String> questions;

    KillerSearch(RulesetSource source, RuleEngine whole) {
        this.source = source;
        this.whole = whole;
        this.questions = source.manifest().questions();
    }

    /**
     * Returns facts that tell them apart; empty when none were found.
     *
     * @param scenarios in the order in which they are tried
     */
    Optional<FactSet> find(Mutant mutant, RuleEngine changed, List<Scenario> scenarios) {
        List<FactSet> seeds = scenarios.stream().map(Scenario::facts).distinct().toList();
        Map<String, Boolean> switches = switches(mutant);
        List<BigDecimal> values = values(mutant);
        return Stream.of(
                        seeds.stream(),
                        seeds.stream()
                                .limit(CHANGED)
                                .flatMap(
                                        seed ->
                                                FactVariants.others(
                                                        seed,
                                                        questions,
                                                        source.manifest().ruleset(),
                                                        switches)
                                                        .stream()),
                        seeds.stream()
                                .limit(ON_THRESHOLDS)
                                .flatMap(seed -> FactVariants.at(seed, values).stream()))
                .flatMap(each -> each)
                .filter(facts -> differ(facts, changed))
                .findFirst();
    }

    private boolean differ(FactSet facts, RuleEngine changed) {
        List<Object> usual = seen(whole, facts);
        return !usual.equals(REFUSED) && !usual.equals(seen(changed, facts));
    }

    /** Everything but versions and digests. */
    private static List<Object> seen(RuleEngine engine, FactSet facts) {
        try {
            Decision decision = engine.decide(facts, ExplainLevel.NONE);
            return Arrays.asList(
                    decision.outcome(),
                    decision.amountQuote() == null
                            ? null
                            : decision.amountQuote().stripTrailingZeros(),
                    decision.proposals(),
                    decision.vetoes(),
                    decision.lifted(),
                    decision.tags(),
                    decision.adjustments(),
                    decision.timeframes(),
                    decision.btc(),
                    decision.scores());
        } catch (IllegalStateException | RulesetException refused) {
            return REFUSED;
        }
    }

    private Map<String, Boolean> switches(Mutant mutant) {
        String text =
                source.rules().stream()
                        .filter(rule -> rule.name().equals(mutant.rule()))
                        .map(Rule::patterns)
                        .map(Objects::toString)
                        .collect(Collectors.joining());
        Map<String, Boolean> switches = new TreeMap<>();
        for (ParameterSpec spec : source.manifest().parameters()) {
            if (spec.defaultValue() instanceof Boolean flag
                    && (mutant.rule() == null || text.contains(spec.name()))) {
                switches.put(spec.name(), !flag);
            }
        }
        return switches;
    }

    /** The thresholds a mutant is about: its numbers, and those of its parameters. */
    private List<BigDecimal> values(Mutant mutant) {
        List<BigDecimal> values = new ArrayList<>();
        for (String word : mutant.change().split("[^0-9A-Za-z.$-]+")) {
            number(word, values);
        }
        Map<String, ParameterSpec> bound = boundParameters(mutant);
        bound.forEach(
                (binding, spec) -> {
                    if (mutant.change().contains(binding)) {
                        number(String.valueOf(spec.defaultValue()), values);
                    }
                });
        List<BigDecimal> around = new ArrayList<>(values);
        if (values.size() == 2) {
            around.add(values.get(0).add(values.get(1)).multiply(new BigDecimal("0.5")));
        }
        return around.stream().distinct().toList();
    }

    private static void number(String word, List<BigDecimal> values) {
        if (word.matches("-?\\d+(\\.\\d+)?B?")) {
            values.add(new BigDecimal(word.replace("B", "")));
        }
    }

    private Map<String, ParameterSpec> boundParameters(Mutant mutant) {
        Map<String, ParameterSpec> bound = new TreeMap<>();
        source.rules().stream()
                .filter(rule -> rule.name().equals(mutant.rule()))
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.type().equals("Parameters"))
                .flatMap(pattern -> pattern.constraints().stream())
                .forEach(
                        constraint -> {
                            if (constraint instanceof Constraint.Bind bind) {
                                bound.put(
                                        bind.binding(), source.manifest().parameter(bind.field()));
                            }
                        });
        return bound;
    }
}
