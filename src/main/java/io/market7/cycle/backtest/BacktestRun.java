package io.market7.cycle.backtest;

import io.market7.cycle.BarClock;
import io.market7.cycle.CycleAssembly;
import io.market7.cycle.CycleInstant;
import io.market7.cycle.CycleListener;
import io.market7.cycle.Logs;
import io.market7.cycle.Lookback;
import io.market7.cycle.MarketState;
import io.market7.cycle.Place;
import io.market7.cycle.Predictor;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.execution.RiskGate;
import io.market7.market.CandleFile;
import io.market7.market.Gap;
import io.market7.market.RecordedFeed;
import io.market7.market.RecordedRequest;
import io.market7.ruleset.engine.BoundRulesets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/** One run of a backtest: feed, cycle, venue, and everything that counts along. */
final class BacktestRun implements AutoCloseable {
    private static final String LEVERAGE = "leverage";
    private static final Runnable NOTHING_TO_SAVE = () -> {};

    private final BacktestSettings settings;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Symbol> fed;
    private final RecordedFeed feed;
    private final MarketState market;
    private final Traded traded;
    private final DecisionTally tally = new DecisionTally();
    private final EquityCurve equity;
    private final Supplier<BoundRulesets> rulesets;
    private final Predictor predictor;
    private final Logs logs;

    BacktestRun(
            BacktestSettings settings,
            Supplier<BoundRulesets> rulesets,
            Predictor predictor,
            Logs logs) {
        this.settings = settings;
        this.predictor = predictor;
        this.rulesets = rulesets;
        this.logs = logs;
        this.fed = fed();
        this.traded = traded();
        this.feed = feed();
        this.market =
                new MarketState(
                        settings.symbols(),
                        settings.market(),
                        feed.base(),
                        Lookback.bars(rulesets.get()));
        this.equity = new EquityCurve(market, traded::balance, traded.startBalanceQuote());
    }

    private Traded traded() {
        if (settings.market() == Market.SPOT) {
            return new DealsTraded(settings);
        }
        double minDistancePct =
                rulesets.get().parameters(LEVERAGE).number("minLiquidationDistancePct");
        return new LegsTraded(settings, minDistancePct);
    }

    private RecordedFeed feed() {
        try {
            return new RecordedFeed(request(), this::onGap);
        } catch (RuntimeException e) {
            traded.close();
            throw e;
        }
    }

    /** Returns the traded symbols, and the market leader if the folder has it. */
    private List<Symbol> fed() {
        TreeSet<Symbol> symbols = new TreeSet<>(settings.symbols());
        if (CandleFile.in(settings.data()).stream()
                .anyMatch(file -> file.symbol().equals(MarketState.LEADER))) {
            symbols.add(MarketState.LEADER);
        }
        return List.copyOf(symbols);
    }

    private RecordedRequest request() {
        Instant end = settings.lastAt().plusSeconds(1);
        return new RecordedRequest(
                settings.data(), settings.market(), fed, null, settings.firstAt(), end, null);
    }

    private void onGap(Gap gap) {
        if (gap.to().isAfter(settings.firstAt())) {
            gaps.add(gap);
        }
    }

    /** Lives through the whole feed. */
    BacktestResult toEnd(Progress progress) {
        try (OutputFiles files = new OutputFiles(settings.out())) {
            CycleListener decisions = new DecisionsFile(files.open("decisions.jsonl"));
            CycleListener counts = tally.and(traded.counts()).and(equity);
            BarCount bars = new BarCount(progress, totalBars(), fed.size());
            live(decisions.and(traded.fills(files)).and(counts).and(bars));
            equity.finish(bars.lastAt());
            equity.write(files.open("equity.csv"));
            return result(bars);
        }
    }

    private void live(CycleListener listener) {
        BarClock clock = new BarClock(settings.firstAt());
        CycleAssembly.Brain brain =
                new CycleAssembly.Brain(
                        rulesets,
                        predictor,
                        settings.journal() == null ? ExplainLevel.NONE : ExplainLevel.WHY,
                        settings.threads());
        Place place = traded.place(new RiskGate(settings.limits()));
        try (CycleAssembly cycle =
                new CycleAssembly(brain, place, market, feed.base(), logs, listener, clock)) {
            cycle.run(feed.base(), fed.size()).through(feed, instant -> take(instant, clock));
        }
    }

    private boolean take(CycleInstant instant, BarClock clock) {
        if (instant.at().isBefore(settings.firstAt())) {
            instant.warmUp();
        } else {
            clock.moveTo(instant.at());
            instant.live(NOTHING_TO_SAVE);
        }
        return true;
    }

    private long totalBars() {
        Timeframe base = feed.base();
        Duration range = Duration.between(settings.firstAt(), settings.lastAt());
        return (range.dividedBy(base.length()) + 1) * fed.size();
    }

    private BacktestResult result(BarCount bars) {
        Traded.DealResult deals = traded.deals(market);
        var refusals = tally.refusals();
        traded.refused().forEach((reason, n) -> refusals.merge("UNFILLED " + reason, n, Long::sum));
        return new BacktestResult(
                settings,
                bars.done(),
                feed.base().label(),
                tally.decisions(),
                tally.outcomes(),
                tally.vetoes(),
                refusals,
                tally.failures(),
                deals.opened(),
                deals.safetyOrders(),
                deals.rows(),
                traded.profitQuote(),
                traded.feesQuote(),
                equity.points(),
                equity.maxDrawdownPct(),
                equity.heldMaxDrawdownPct(),
                List.copyOf(gaps),
                tally.rulesets(),
                market.volumesEstimated(),
                traded.legs());
    }

    @Override
    public void close() {
        feed.close();
        traded.close();
    }
}
