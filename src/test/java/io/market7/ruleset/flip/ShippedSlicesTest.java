package io.market7.ruleset.flip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Flips;
import io.market7.domain.decision.Question;
import io.market7.floor.FactGenerator;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.compile.Judge;
import io.market7.ruleset.engine.BoundRulesets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The shipped rules on slices small enough to decide every combination: what the search reports is
 * what deciding everything finds.
 */
class ShippedSlicesTest {

    private static final BoundRulesets BY_TREE = TestRulesets.bound().judgedBy(Judge.TREE);

    private final FlipFinder finder = new FlipFinder(TestRulesets::bound);

    @Test
    void findsTheSmallestSetsAmongIndicatorsPredictionsAndTheMarketOfADeal() {
        SortedMap<String, List<Object>> grid = new TreeMap<>();
        grid.put("btc.status", List.of("SAFE", "UNSAFE"));
        grid.put("indicators.15m.adx", beside("0.01", "12", "20"));
        grid.put("indicators.15m.rsi", beside("0.01", "35", "42", "45"));
        grid.put("predictions.confidence", beside("0.0001", "0.65", "0.75"));
        grid.put("predictions.recovery-odds", beside("0.0001", "0", "0.4", "0.5", "0.8"));
        compare(Question.DCA, grid, 60, 3);
    }

    @Test
    void findsTheNearestPriceOfADealAmongAllPricesAroundIt() {
        FactGenerator generator = new FactGenerator(11);
        int flips = 0;
        for (int i = 0; i < 60; i++) {
            FactSet facts = generator.next(Question.DCA);
            if (facts.prices().price() == null) {
                continue;
            }
            BigDecimal price = facts.prices().price();
            BigDecimal tick = price.movePointLeft(4).round(new java.math.MathContext(1));
            FactSet ticked = withTick(facts, tick);
            List<Object> prices = new ArrayList<>();
            BigDecimal first = price.multiply(new BigDecimal("0.97"));
            BigDecimal floor = first.divide(tick, 0, java.math.RoundingMode.FLOOR).multiply(tick);
            for (int step = 0; step < 700; step++) {
                prices.add(floor.add(tick.multiply(BigDecimal.valueOf(step))));
            }
            SortedMap<String, List<Object>> grid = new TreeMap<>();
            grid.put("price", prices);
            BruteForce brute = new BruteForce(BY_TREE, ticked, grid);
            SortedMap<String, Double> smallest = brute.smallest(1);
            SortedMap<String, Double> reported =
                    brute.reported(finder.find(ticked, FlipOptions.of(null, 1, List.of("price"))));
            if (!smallest.isEmpty()) {
                flips++;
                assertThat(reported).as(ticked.toString()).isNotEmpty();
                assertThat(reported.get("price "))
                        .as(ticked.toString())
                        .isCloseTo(smallest.get("price "), within(1e-9));
            }
        }
        assertThat(flips).isGreaterThan(10);
    }

    private static FactSet withTick(FactSet facts, BigDecimal tick) {
        return facts.instrument() == null
                ? facts
                : RecordCopy.with(
                        facts, "instrument", RecordCopy.with(facts.instrument(), "tickSize", tick));
    }

    @Test
    void findsTheSmallestSetsAmongWhatOpensADeal() {
        SortedMap<String, List<Object>> grid = new TreeMap<>();
        grid.put("btc.condition", List.of("BULLISH", "NEUTRAL", "BEARISH"));
        grid.put("quoteVolume24h", beside("1", "5000000", "10000000", "50000000"));
        grid.put("scores.fork", beside("0.0001", "0.55", "0.65", "0.75"));
        compare(Question.FORK, grid, 80, 3);
    }

    @Test
    void findsTheSmallestSetsAmongWhatClosesADeal() {
        SortedMap<String, List<Object>> grid = new TreeMap<>();
        grid.put("scores.safu", beside("0.0001", "0.4", "0.5", "0.6"));
        grid.put("predictions.safu-exit", beside("0.0001", "0.3", "0.4", "0.5"));
        compare(Question.SAFU, grid, 80, 2);
    }

    private void compare(
            Question question, SortedMap<String, List<Object>> coarse, int count, int most) {
        FactGenerator generator = new FactGenerator(5);
        int flips = 0;
        for (int i = 0; i < count; i++) {
            FactSet facts = generator.next(question);
            Flips found =
                    finder.find(
                            facts,
                            new FlipOptions(
                                    null,
                                    most,
                                    new ArrayList<>(coarse.keySet()),
                                    1_000,
                                    1_000_000));
            SortedMap<String, List<Object>> grid = new TreeMap<>();
            coarse.forEach((path, values) -> grid.put(path, new ArrayList<>(values)));
            // A threshold of the rules the coarse grid does not know is still a value to compare.
            found.sets()
                    .forEach(
                            set ->
                                    set.changes()
                                            .forEach(
                                                    change ->
                                                            grid.get(change.measure())
                                                                    .add(
                                                                            Measure.searched(
                                                                                    change.to()))));
            BruteForce brute = new BruteForce(BY_TREE, facts, grid);
            SortedMap<String, Double> smallest = brute.smallest(most);
            SortedMap<String, Double> reported = brute.reported(found);
            assertThat(reported.keySet()).as(facts.toString()).isEqualTo(smallest.keySet());
            smallest.forEach(
                    (names, distance) ->
                            assertThat(reported.get(names))
                                    .as(names + facts)
                                    .isCloseTo(distance, within(1e-9)));
            flips += smallest.isEmpty() ? 0 : 1;
        }
        assertThat(flips).as(question.label()).isGreaterThan(count / 10);
    }

    private static List<Object> beside(String tick, String... thresholds) {
        List<Object> values = new ArrayList<>();
        for (String threshold : thresholds) {
            BigDecimal value = new BigDecimal(threshold);
            values.add(value);
            values.add(value.add(new BigDecimal(tick)));
            if (value.signum() > 0) {
                values.add(value.subtract(new BigDecimal(tick)));
            }
        }
        return values;
    }
}
