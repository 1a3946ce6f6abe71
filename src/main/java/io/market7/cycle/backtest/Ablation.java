package io.market7.cycle.backtest;

import io.market7.codec.DecisionReader;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.RulesetRef;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.tree.Rule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What each guard earns: the same backtest with one guard after another switched off. The condition
 * tree judges, so that nothing is compiled. A guard that no decision names cannot have made a
 * difference and is not tried, unless it changes a score or the state of BTC, which other decisions
 * read.
 */
public final class Ablation {

    /** What these conclude reaches other rulesets' decisions, which do not name them. */
    private static final Set<ConclusionFunction> REACHING =
            EnumSet.of(
                    ConclusionFunction.CONDITION,
                    ConclusionFunction.STATUS,
                    ConclusionFunction.SCORE_CHANGE,
                    ConclusionFunction.MULTIPLIER_CHANGE);

    private final RulesetCatalog catalog;
    private final BacktestSettings settings;
    private final BoundRulesets whole;

    /**
     * One guard.
     *
     * @param ruleset its ruleset
     * @param guard its name; null for the backtest with every guard
     * @param spoke decisions in which one of its rules concluded something
     * @param without what came of the backtest without it
     * @param earnsQuote profit with every guard less profit without this one, quote currency
     */
    public record Row(
            String ruleset,
            String guard,
            long spoke,
            BacktestResult without,
            BigDecimal earnsQuote) {}

    private Ablation(RulesetCatalog catalog, BacktestSettings settings, BoundRulesets whole) {
        this.catalog = catalog;
        this.settings = settings;
        this.whole = whole;
    }

    /**
     * Runs the backtest with every guard, then without each.
     *
     * @param instead labels of versions to use instead of the live ones
     * @param progress hears how many backtests are done
     * @return the backtest with every guard, then one row a guard, in the order of the rulesets
     */
    public static List<Row> run(
            RulesetCatalog catalog,
            List<String> instead,
            BacktestSettings settings,
            Progress progress) {
        try (BoundRulesets whole = catalog.bindTrees(instead, settings.overrides())) {
            return new Ablation(catalog, settings, whole).rows(progress);
        }
    }

    private List<Row> rows(Progress progress) {
        Map<String, Long> spoken = new HashMap<>();
        BacktestResult all =
                Trial.run(
                        whole,
                        settings,
                        result -> {
                            count(result.settings().out().resolve("decisions.jsonl"), spoken);
                            return result;
                        });
        List<Row> guards = new ArrayList<>();
        for (CompiledRuleset ruleset : whole.all()) {
            String name = ruleset.ref().name();
            if (spoken.containsKey(name)) {
                guards(ruleset, spoken)
                        .forEach(
                                (guard, count) ->
                                        guards.add(
                                                new Row(name, guard, count, all, BigDecimal.ZERO)));
            }
        }
        long tried = guards.stream().filter(this::matters).count();
        AtomicInteger done = new AtomicInteger(1);
        progress.onProgress(1, tried + 1);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(null, null, all.decisions(), all, BigDecimal.ZERO));
        rows.addAll(
                guards.parallelStream()
                        .map(
                                row -> {
                                    if (!matters(row)) {
                                        return row;
                                    }
                                    Row without = without(row, all);
                                    progress.onProgress(done.incrementAndGet(), tried + 1);
                                    return without;
                                })
                        .toList());
        return rows;
    }

    private boolean matters(Row row) {
        return row.spoke() > 0
                || whole.ruleset(row.ruleset()).source().rules().stream()
                        .filter(rule -> rule.guard().equals(row.guard()))
                        .flatMap(rule -> rule.conclusions().stream())
                        .map(conclusion -> ConclusionFunction.of(conclusion.function()))
                        .anyMatch(REACHING::contains);
    }

    private static Map<String, Long> guards(CompiledRuleset ruleset, Map<String, Long> spoken) {
        Map<String, Long> guards = new LinkedHashMap<>();
        for (Rule rule : ruleset.source().rules()) {
            String key = ruleset.ref().name() + " " + rule.name();
            guards.merge(rule.guard(), spoken.getOrDefault(key, 0L), Long::sum);
        }
        return guards;
    }

    private Row without(Row row, BacktestResult all) {
        RulesetSource source = whole.ruleset(row.ruleset()).source();
        List<Rule> rest =
                source.rules().stream().filter(rule -> !rule.guard().equals(row.guard())).toList();
        try (CompiledRuleset less = catalog.treeOnly(source.withRules(rest))) {
            List<CompiledRuleset> others = new ArrayList<>(whole.all());
            others.replaceAll(each -> each.ref().equals(less.ref()) ? less : each);
            BoundRulesets rulesets = new BoundRulesets(others, settings.overrides());
            BacktestResult result = Trial.run(rulesets, settings, each -> each);
            return new Row(
                    row.ruleset(),
                    row.guard(),
                    row.spoke(),
                    result,
                    all.profitQuote().subtract(result.profitQuote()));
        }
    }

    /** Counts decisions by ruleset that took part, and by ruleset and rule that is named. */
    private static void count(Path decisions, Map<String, Long> spoken) {
        try (BufferedReader lines = Files.newBufferedReader(decisions)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Decision decision = DecisionReader.read(line.getBytes(StandardCharsets.UTF_8));
                Set<String> named = named(decision);
                for (RulesetRef ref : decision.rulesets()) {
                    spoken.merge(ref.name(), 1L, Long::sum);
                    named.forEach(each -> spoken.merge(ref.name() + " " + each, 1L, Long::sum));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The decisions of a trial cannot be read", e);
        }
    }

    private static Set<String> named(Decision decision) {
        Set<String> named = new HashSet<>(decision.proposals());
        named.addAll(decision.vetoes());
        named.addAll(decision.lifted());
        named.addAll(decision.tags());
        decision.adjustments().forEach(each -> named.add(each.rule()));
        if (decision.timeframes() != null) {
            decision.timeframes().values().forEach(named::addAll);
        }
        return named;
    }
}
