package io.market7.ruleset.flip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Flips;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestFolder;
import io.market7.ruleset.compile.Judge;
import io.market7.ruleset.engine.BoundRulesets;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On small rulesets made at random, every combination of values is decided: what the search reports
 * flips, is as small and as near as anything can be, and nothing as small is left out.
 */
class SmallDomainsTest {

    private static final int RULESETS = 20;
    private static final int FACT_SETS = 25;
    private static final int[] THRESHOLDS = {20, 40, 60};
    private static final List<String> NUMBERS = List.of("rsi", "adx", "qqe");
    private static final String RECORD =
            "Indicators( series == Series.SYMBOL, timeframe == Timeframe.M15, %s )";

    private final Random random = new Random(20_250_601);

    @TempDir private Path temp;

    @Test
    void reportsExactlyTheSmallestSetsThatDecidingEveryCombinationFinds() {
        int holds = 0;
        int actions = 0;
        int none = 0;
        for (int i = 0; i < RULESETS; i++) {
            String rules = rules();
            BoundRulesets bound =
                    TestFolder.withoutGuards(temp.resolve("r" + i), "dca")
                            .write("guards/small.drl", rules)
                            .bound();
            BoundRulesets byTree = bound.judgedBy(Judge.TREE);
            FlipFinder finder = new FlipFinder(() -> bound);
            for (int j = 0; j < FACT_SETS; j++) {
                FactSet facts = facts();
                Flips flips =
                        finder.find(
                                facts,
                                new FlipOptions(
                                        null,
                                        3,
                                        new ArrayList<>(grid().keySet()),
                                        1_000,
                                        1_000_000));
                BruteForce brute = new BruteForce(byTree, facts, grid());
                SortedMap<String, Double> smallest = brute.smallest(3);
                SortedMap<String, Double> reported = brute.reported(flips);
                assertThat(reported.keySet()).as(rules + facts).isEqualTo(smallest.keySet());
                smallest.forEach(
                        (names, distance) ->
                                assertThat(reported.get(names))
                                        .as(names + rules + facts)
                                        .isCloseTo(distance, within(1e-9)));
                assertThat(flips.complete()).isTrue();
                assertThat(flips.sets()).allMatch(set -> set.verified());
                none += smallest.isEmpty() ? 1 : 0;
                boolean toHold =
                        flips.sets().stream().anyMatch(set -> set.outcome().equals("HOLD"));
                actions += toHold ? 1 : 0;
                holds += smallest.isEmpty() || toHold ? 0 : 1;
            }
            bound.close();
        }
        System.out.printf(
                "small domains: %d holds, %d actions, %d without a way out%n",
                holds, actions, none);
        assertThat(holds).isGreaterThan(100);
        assertThat(actions).isGreaterThan(10);
        assertThat(none).isGreaterThan(10);
    }

    private static SortedMap<String, List<Object>> grid() {
        SortedMap<String, List<Object>> grid = new TreeMap<>();
        for (String name : NUMBERS) {
            List<Object> values = new ArrayList<>();
            for (int threshold : THRESHOLDS) {
                for (String beside : List.of("-0.01", "0", "0.01")) {
                    values.add(BigDecimal.valueOf(threshold).add(new BigDecimal(beside)));
                }
            }
            grid.put("indicators.15m." + name, values);
        }
        grid.put("btc.status", List.of("SAFE", "UNSAFE"));
        return grid;
    }

    private FactSet facts() {
        StringBuilder record = new StringBuilder("closeAt: 2025-06-01T12:00:00Z");
        for (String name : NUMBERS) {
            if (random.nextInt(8) > 0) {
                double value =
                        random.nextInt(3) == 0
                                ? THRESHOLDS[random.nextInt(THRESHOLDS.length)]
                                : random.nextInt(700) / 10.0;
                record.append(String.format(Locale.ROOT, ", %s: %s", name, value));
            }
        }
        return TestFacts.deal(
                "{ indicators: { 15m: { %s } }, btc: { condition: NEUTRAL, status: %s } }"
                        .formatted(record, random.nextBoolean() ? "SAFE" : "UNSAFE"));
    }

    private String rules() {
        StringBuilder rules = new StringBuilder();
        rule(rules, "ladder-amount", condition(), "proposal( %s, Action.PLACE_SAFETY_ORDER, 20B )");
        int vetoes = 2 + random.nextInt(4);
        for (int i = 0; i < vetoes; i++) {
            String patterns = condition() + (random.nextBoolean() ? "\n" + condition() : "");
            String conclusion = random.nextInt(3) == 0 ? "liftableVeto( %s )" : "veto( %s )";
            rule(rules, "veto-" + i, patterns, conclusion);
        }
        if (random.nextBoolean()) {
            rule(rules, "override", condition() + "\n" + condition(), "lift( %s )");
        }
        return rules.toString();
    }

    private static void rule(StringBuilder rules, String name, String patterns, String conclusion) {
        rules.append("// Why.\nrule \"%s\"\nwhen\n%s\nthen\n".formatted(name, patterns))
                .append("insertLogical( ")
                .append(conclusion.formatted("drools.getRule()"))
                .append(" );\nend\n\n");
    }

    private String condition() {
        return switch (random.nextInt(6)) {
            case 0 -> "BtcMarket( status == MarketStatus.UNSAFE )";
            case 1 -> "not " + RECORD.formatted(number() + " != null");
            case 2 -> RECORD.formatted(comparison() + " || " + comparison());
            case 3 -> "not " + RECORD.formatted(comparison());
            default -> RECORD.formatted(comparison());
        };
    }

    private String number() {
        return NUMBERS.get(random.nextInt(NUMBERS.size()));
    }

    private String comparison() {
        String relation =
                List.of("<", "<=", ">", ">=", "<", ">", "==", "!=").get(random.nextInt(8));
        return number() + " " + relation + " " + THRESHOLDS[random.nextInt(3)] + ".0";
    }
}
