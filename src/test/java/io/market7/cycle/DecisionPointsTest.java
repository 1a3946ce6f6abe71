package io.market7.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.execution.PaperSettings;
import io.market7.market.SymbolCandle;
import io.market7.ruleset.engine.RuleEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DecisionPointsTest {
    private static final Instant FIRST_AT = TestMarket.START.plus(Duration.ofDays(20));

    @Test
    void askingOnEveryBaseBarGivesTheSameOrdersAtTheDueMoments() {
        var simulation = TestMarket.simulation(11, 27);
        List<SymbolCandle> candles = TestMarket.candles(simulation);
        List<Symbol> symbols = TestMarket.symbols(simulation);
        TestCycle due =
                new TestCycle(symbols, Timeframe.M5).through(TestMarket.feed(candles), FIRST_AT);

        TestCycle always = new TestCycle(symbols, Timeframe.M5);
        Evaluator rules =
                new Evaluator(Predictor.NONE, new RuleEngine(TestRules::bound), ExplainLevel.NONE);
        int asked = 0;
        for (var instant : instants(candles).entrySet()) {
            always.push(instant.getKey(), instant.getValue(), FIRST_AT);
            if (!instant.getKey().isBefore(FIRST_AT)) {
                asked += askAll(always, rules, instant.getKey());
            }
        }

        assertThat(asked).isGreaterThan(2 * due.evaluations.size());
        assertThat(always.decisions).isEqualTo(due.decisions);
        assertThat(always.fills).isEqualTo(due.fills).isNotEmpty();
    }

    private static int askAll(TestCycle cycle, Evaluator rules, Instant at) {
        Holdings holdings = Holdings.read(cycle.venue, PaperSettings.DEFAULT.instruments());
        List<FactSet> facts = new ArrayList<>();
        cycle.market
                .symbols()
                .forEach(symbol -> facts.addAll(cycle.assembler.symbol(symbol, at, holdings)));
        facts.forEach(each -> assertThat(rules.evaluate(each).failure()).isNull());
        return facts.size();
    }

    private static SortedMap<Instant, List<SymbolCandle>> instants(List<SymbolCandle> candles) {
        SortedMap<Instant, List<SymbolCandle>> instants = new TreeMap<>();
        for (SymbolCandle each : candles) {
            instants.computeIfAbsent(each.candle().closeAt(), at -> new ArrayList<>()).add(each);
        }
        return instants;
    }
}
