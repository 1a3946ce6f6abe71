package io.market7.ruleset.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.FactsException;
import io.market7.codec.FactsReader;
import io.market7.codec.YamlDocuments;
import io.market7.domain.decision.Decision;
import io.market7.ruleset.TestFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No rule of {@code leverage} passes because an input is missing: of facts that let an order
 * through, each single one is taken away, member by member, and the order is held or the line
 * refused.
 */
class LeverageInputsTest {

    private static final String COMMON =
            """
            question: leverage
            at: 2025-06-01T12:00:00Z
            symbol: ETHUSDT
            markPrice: 100
            btc: { condition: NEUTRAL, status: SAFE }
            tv: { 15m: neutral }
            funding: { ratePct: 0.01 }
            instrument: { brackets: [{ floorNotional: 0, capNotional: 100000, maintenanceMarginRatio: 0.004, maintenanceAmount: 0, maxLeverage: 20 }] }
            parameters: { leverage: { leverageEnabled: true, trajectoryEnabled: true } }
            """;

    private static final String LONG =
            """
            side: LONG
            scores: { fork: 0.7 }
            predictions: { recovery-odds: 0.8 }
            indicators: { 15m: { closeAt: 2025-06-01T12:00:00Z, rsi: 50, adx: 20, macdHistogram: 0.1, macdLift: 0.1, rsiSlope: 2 } }
            """;

    private static final String SHORT =
            """
            side: SHORT
            scores: { shortFork: 0.7 }
            predictions: { recovery-odds-short: 0.8 }
            indicators: { 15m: { closeAt: 2025-06-01T12:00:00Z, rsi: 50, adx: 20, macdHistogram: -0.1, macdLift: -0.1, rsiSlope: -2, ema50: 101, ema200: 102 } }
            """;

    private static final String FLAT =
            """
            leg: { quantity: 0 }
            account: { notionalQuote: 0, availableMarginQuote: 1000 }
            """;

    private static final String HELD =
            """
            leg: { entryPrice: %s, quantity: 10, isolatedMargin: 250, stepsFired: 1, leverage: 4 }
            account: { notionalQuote: 1000, availableMarginQuote: 1000 }
            """;

    private static final String CROSS =
            """
            leg: { entryPrice: %s, quantity: 10, stepsFired: 1 }
            otherLeg: { entryPrice: 100, quantity: 2 }
            account: { notionalQuote: 1000, availableMarginQuote: 1000, hedgeMode: true, marginMode: cross, walletBalanceQuote: 2000, otherMaintenanceMarginQuote: 10, otherUnrealisedPnlQuote: -10 }
            """;

    /** What may be left out: the ruleset's own leverage and limit stand in. */
    private static final Set<String> DEFAULTED =
            Set.of("leg.leverage", "instrument.brackets.0.maxLeverage");

    private static Map<String, Object> facts(String kind) {
        String text =
                switch (kind) {
                    case "a flat long leg" -> LONG + FLAT;
                    case "a flat short leg" -> SHORT + FLAT;
                    case "an isolated long leg" -> LONG + HELD.formatted("110");
                    case "an isolated short leg" -> SHORT + HELD.formatted("90");
                    case "a long leg of a hedge" -> LONG + CROSS.formatted("110");
                    default -> SHORT + CROSS.formatted("90");
                };
        return YamlDocuments.map(COMMON + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a flat long leg",
                "a flat short leg",
                "an isolated long leg",
                "an isolated short leg",
                "a long leg of a hedge",
                "a short leg of a hedge"
            })
    void everyInputThatIsTakenAwayHoldsTheOrder(String kind) {
        Map<String, Object> facts = facts(kind);
        Decision whole = decide(facts);
        assertThat(whole.vetoes()).isEmpty();
        assertThat(whole.action()).isNotNull();
        Set<String> passed = new TreeSet<>();
        List<String> tried = new ArrayList<>();
        for (String path : paths("", facts)) {
            if (!path.startsWith("parameters")) {
                tried.add(path);
                if (passes(without(facts, List.of(path.split("\\."))))) {
                    passed.add(path);
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(25);
        assertThat(DEFAULTED).containsAll(passed);
    }

    private static boolean passes(Map<String, Object> facts) {
        try {
            Decision decision = decide(facts);
            assertThat(decision.action() == null).isEqualTo(!decision.vetoes().isEmpty());
            return decision.action() != null;
        } catch (FactsException e) {
            return false; // refused before any rule is asked: the line says what is missing
        }
    }

    private static Decision decide(Map<String, Object> facts) {
        return TestFacts.decide(FactsReader.strict().read(facts));
    }

    private static List<String> paths(String prefix, Object value) {
        List<String> paths = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (key, member) -> {
                        paths.add(prefix + key);
                        paths.addAll(paths(prefix + key + ".", member));
                    });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                paths.add(prefix + i);
                paths.addAll(paths(prefix + i + ".", list.get(i)));
            }
        }
        return paths;
    }

    private static Map<String, Object> without(Map<String, Object> facts, List<String> path) {
        Map<String, Object> copy = new LinkedHashMap<>(facts);
        String key = path.get(0);
        if (path.size() == 1) {
            copy.remove(key);
        } else {
            copy.put(key, member(facts.get(key), path.subList(1, path.size())));
        }
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Object member(Object value, List<String> path) {
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            int index = Integer.parseInt(path.get(0));
            if (path.size() == 1) {
                copy.remove(index);
            } else {
                copy.set(index, member(copy.get(index), path.subList(1, path.size())));
            }
            return copy;
        }
        return without((Map<String, Object>) value, path);
    }
}
