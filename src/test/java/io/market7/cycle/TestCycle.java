package io.market7.cycle;

import io.market7.codec.DecisionWriter;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.execution.BarOutcome;
import io.market7.execution.Fill;
import io.market7.execution.PaperSettings;
import io.market7.execution.PaperVenue;
import io.market7.execution.RiskGate;
import io.market7.execution.RiskLimits;
import io.market7.market.CandleFeed;
import io.market7.market.SymbolCandle;
import io.market7.ruleset.engine.RuleEngine;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** A whole cycle on the live rules that keeps every decision and fill in memory. */
final class TestCycle implements CycleListener {
    final SortedMap<Instant, List<String>> decisions = new TreeMap<>();
    final List<Evaluation> evaluations = new ArrayList<>();
    final List<Fill> fills = new ArrayList<>();
    final PaperVenue venue = new PaperVenue(PaperSettings.DEFAULT);
    final MarketState market;
    final FactAssembler assembler;
    final CycleDriver driver;
    private final Timeframe base;
    private final int symbols;

    TestCycle(List<Symbol> symbols, Timeframe base) {
        this(symbols, base, FactAssembler::new);
    }

    TestCycle(
            List<Symbol> symbols,
            Timeframe base,
            BiFunction<MarketState, Notebook, FactAssembler> assemblers) {
        this.base = base;
        this.symbols = symbols.size();
        this.market = new MarketState(symbols, Market.SPOT, base, 12);
        Notebook notebook = new Notebook();
        this.assembler = assemblers.apply(market, notebook);
        Logs logs = Logs.none();
        RiskGate gate = new RiskGate(RiskLimits.DEFAULT);
        Trading trading =
                new DealPlace(venue, PaperSettings.DEFAULT, gate)
                        .open(
                                new Place.Surroundings(
                                        symbol -> TestRules.bound(),
                                        market,
                                        base,
                                        logs,
                                        notebook,
                                        this),
                                assembler);
        Evaluator evaluator =
                new Evaluator(Predictor.NONE, new RuleEngine(TestRules::bound), ExplainLevel.NONE);
        DecisionCycle cycle =
                new DecisionCycle(
                        new DecisionCycle.Parts(
                                trading.agenda(),
                                new Evaluations(evaluator, 1),
                                logs.decisions(),
                                trading.trader(),
                                this,
                                new BarClock(TestMarket.START)));
        this.driver = new CycleDriver(market, trading.marketplace(), cycle, this);
    }

    /** Takes a feed through the cycle; what closes before {@code firstAt} warms up. */
    TestCycle through(CandleFeed feed, Instant firstAt) {
        new FeedRun(driver, base, symbols)
                .through(
                        feed,
                        instant -> {
                            if (instant.at().isBefore(firstAt)) {
                                instant.warmUp();
                            } else {
                                instant.live(() -> {});
                            }
                            return true;
                        });
        return this;
    }

    /** Takes candles through the cycle, one instant after another, by hand. */
    void push(Instant at, List<SymbolCandle> candles, Instant firstAt) {
        CandleInstants.Whole whole = new CandleInstants.Whole(at, candles);
        if (at.isBefore(firstAt)) {
            driver.warmUp(whole);
        } else {
            driver.live(whole, () -> {});
        }
    }

    @Override
    public void onEvaluation(Evaluation evaluation) {
        evaluations.add(evaluation);
        String line =
                new String(
                        DecisionWriter.bytesWithMoment(evaluation.decision()),
                        StandardCharsets.UTF_8);
        decisions.computeIfAbsent(evaluation.decision().at(), at -> new ArrayList<>()).add(line);
    }

    @Override
    public void onFills(Instant at, BarOutcome outcome) {
        fills.addAll(outcome.fills());
    }

    long count(String outcome) {
        return evaluations.stream()
                .filter(each -> each.decision().outcome().equals(outcome))
                .count();
    }
}
