package io.market7.cycle.leg;

import io.market7.codec.DecisionWriter;
import io.market7.cycle.BarClock;
import io.market7.cycle.CycleAssembly;
import io.market7.cycle.CycleListener;
import io.market7.cycle.Evaluation;
import io.market7.cycle.Logs;
import io.market7.cycle.MarketState;
import io.market7.cycle.Predictor;
import io.market7.cycle.TestMarket;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.execution.Execution;
import io.market7.execution.LegFill;
import io.market7.execution.LegOutcome;
import io.market7.execution.PaperContracts;
import io.market7.execution.RiskGate;
import io.market7.execution.RiskLimits;
import io.market7.market.ContractTape;
import io.market7.market.SymbolCandle;
import io.market7.ruleset.engine.BoundRulesets;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A whole cycle on contracts that keeps every decision, order and fill in memory. */
final class LegCycle implements CycleListener {
    static final RiskLimits LIMITS =
            new RiskLimits(6, BigDecimal.valueOf(10_000), BigDecimal.valueOf(5_000));

    final SortedMap<Instant, List<String>> decisions = new TreeMap<>();
    final List<Evaluation> evaluations = new ArrayList<>();
    final Map<String, Execution> executions = new LinkedHashMap<>();
    final List<LegOutcome> outcomes = new ArrayList<>();
    final PaperContracts venue = new PaperContracts(TestContracts.settings());

    /** Takes these candles through a cycle; what closes before {@code firstAt} warms up. */
    LegCycle through(
            List<SymbolCandle> candles, ContractTape tape, Instant firstAt, BoundRulesets rules) {
        List<Symbol> symbols =
                candles.stream().map(SymbolCandle::symbol).distinct().sorted().toList();
        MarketState market = new MarketState(symbols, Market.FUTURES, Timeframe.M5, 12);
        CycleAssembly.Brain brain =
                new CycleAssembly.Brain(() -> rules, Predictor.NONE, ExplainLevel.NONE, 1);
        LegPlace place = new LegPlace(venue, new RiskGate(LIMITS), tape);
        BarClock clock = new BarClock(TestMarket.START);
        try (CycleAssembly cycle =
                new CycleAssembly(brain, place, market, Timeframe.M5, Logs.none(), this, clock)) {
            cycle.run(Timeframe.M5, symbols.size())
                    .through(
                            TestMarket.feed(candles),
                            instant -> {
                                if (instant.at().isBefore(firstAt)) {
                                    instant.warmUp();
                                } else {
                                    instant.live(() -> {});
                                }
                                return true;
                            });
        }
        return this;
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
    public void onOrder(Evaluation evaluation, Execution execution) {
        executions.put(evaluation.decision().id(), execution);
    }

    @Override
    public void onLegs(Instant at, LegOutcome outcome) {
        outcomes.add(outcome);
    }

    List<LegFill> fills() {
        return outcomes.stream().flatMap(each -> each.fills().stream()).toList();
    }
}
