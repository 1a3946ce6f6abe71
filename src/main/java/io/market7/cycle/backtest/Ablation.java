package io.market7.cycle.backtest;

import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.tree.Rule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What each guard earns: the same backtest with one guard after another switched off. The condition
 * tree judges, so that nothing is compiled. A guard none of whose rules ever concluded cannot have
 * made a difference and is not tried.
 */
public final class Ablation {

    private static final Pattern NAME = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");
    private static final Pattern TOOK_PART =
            Pattern.compile("\\{\"name\":\"([a-z0-9-]+)\",\"version\"");

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
        long tried = guards.stream().filter(row -> row.spoke() > 0).count();
        AtomicInteger done = new AtomicInteger(1);
        progress.onProgress(1, tried + 1);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(null, null, all.decisions(), all, BigDecimal.ZERO));
        rows.addAll(
                guards.parallelStream()
                        .map(
                                row -> {
                                    Row tryOut = row.spoke() == 0 ? row : without(row, all);
                                    if (row.spoke() > 0) {
                                        progress.onProgress(done.incrementAndGet(), tried + 1);
                                    }
                                    return tryOut;
                                })
                        .toList());
        return rows;
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
                Set<String> named = names(NAME, line);
                for (String ruleset : names(TOOK_PART, line)) {
                    spoken.merge(ruleset, 1L, Long::sum);
                    named.forEach(each -> spoken.merge(ruleset + " " + each, 1L, Long::sum));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The decisions of a trial cannot be read", e);
        }
    }

    private static Set<String> names(Pattern form, String line) {
        Set<String> names = new HashSet<>();
        Matcher name = form.matcher(line);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }
}
