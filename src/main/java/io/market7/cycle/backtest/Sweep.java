package io.market7.cycle.backtest;

import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.engine.BoundRulesets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The same backtest with one parameter at several values, over an earlier and a later part of the
 * time: what was best in the first may only be luck, which the second shows. The condition tree
 * judges.
 */
public final class Sweep {

    /** Share of the days that belong to the first part. */
    private static final double FIRST = 0.7;

    private final RulesetCatalog catalog;
    private final List<String> instead;
    private final BacktestSettings settings;
    private final SweptParameter parameter;

    /**
     * One value.
     *
     * @param value value of the parameter
     * @param first what came of it in the first part
     * @param second what came of it in the second part
     */
    public record Row(BigDecimal value, BacktestResult first, BacktestResult second) {}

    /**
     * @param instead labels of versions to use instead of the live ones
     * @param settings what to run over; at least two days
     */
    public Sweep(
            RulesetCatalog catalog,
            List<String> instead,
            BacktestSettings settings,
            SweptParameter parameter) {
        if (!settings.from().isBefore(settings.to())) {
            throw new IllegalArgumentException(
                    "A sweep runs over two parts of the time. Expected at least two days.");
        }
        this.catalog = catalog;
        this.instead = instead;
        this.settings = settings;
        this.parameter = parameter;
    }

    /** Returns the last day of the first part. */
    public LocalDate firstTo() {
        long days = ChronoUnit.DAYS.between(settings.from(), settings.to()) + 1;
        long first = Math.max(1, Math.min(days - 1, Math.round(days * FIRST)));
        return settings.from().plusDays(first - 1);
    }

    /**
     * Runs all of them.
     *
     * @param progress hears how many backtests are done
     * @throws io.market7.ruleset.RulesetException when the ruleset has no such parameter, or a
     *     value is out of its range
     */
    public List<Row> run(Progress progress) {
        AtomicInteger done = new AtomicInteger();
        int all = 2 * parameter.values().size();
        try (BoundRulesets bound = catalog.bindTrees(instead, settings.overrides())) {
            List<BoundRulesets> variants =
                    parameter.values().stream().map(value -> with(bound, value)).toList();
            return parameter.values().parallelStream()
                    .map(
                            value -> {
                                BoundRulesets rulesets =
                                        variants.get(parameter.values().indexOf(value));
                                BacktestResult first = part(rulesets, settings.from(), firstTo());
                                progress.onProgress(done.incrementAndGet(), all);
                                BacktestResult second =
                                        part(rulesets, firstTo().plusDays(1), settings.to());
                                progress.onProgress(done.incrementAndGet(), all);
                                return new Row(value, first, second);
                            })
                    .toList();
        }
    }

    private BacktestResult part(BoundRulesets rulesets, LocalDate from, LocalDate to) {
        return Trial.run(rulesets, settings.within(from, to), result -> result);
    }

    private BoundRulesets with(BoundRulesets bound, BigDecimal value) {
        Map<String, Map<String, Object>> overrides = new HashMap<>(settings.overrides());
        Map<String, Object> own =
                new HashMap<>(overrides.getOrDefault(parameter.ruleset(), Map.of()));
        own.put(parameter.name(), value);
        overrides.put(parameter.ruleset(), own);
        return new BoundRulesets(bound.all(), overrides);
    }
}
