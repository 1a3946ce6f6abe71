package io.market7.museum;

import io.market7.codec.FactsReader;
import io.market7.codec.YamlDocuments;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.TestRulesets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts in the words of the fact format, decided by the shipped rules with every guard listening.
 * Each starts as a situation in which nothing speaks against acting; a test changes what it shows.
 */
final class Exhibit {

    private final Map<String, Object> line;

    private Exhibit(Map<String, Object> line) {
        this.line = line;
    }

    /** Returns a spot symbol that may be bought. */
    static Exhibit fork() {
        return new Exhibit(YamlDocuments.map(Situations.FORK));
    }

    /** Returns a deal whose first safety order is due. */
    static Exhibit dca() {
        return new Exhibit(YamlDocuments.map(Situations.DCA));
    }

    /** Returns a deal nothing speaks against keeping. */
    static Exhibit safu() {
        return new Exhibit(YamlDocuments.map(Situations.SAFU));
    }

    /** Returns a symbol that was left for safety and may be entered again. */
    static Exhibit reentry() {
        return safu().with("question", "reentry")
                .with("deal.safuExitAt", "2025-06-01T11:00:00Z")
                .with("indicators.15m.macdLift", 0)
                .with("indicators.15m.rsiSlope", 1);
    }

    /** Returns a contract that may be bought or sold. */
    static Exhibit leverage(String side) {
        return new Exhibit(YamlDocuments.map(Situations.LEVERAGE)).with("side", side);
    }

    /** Returns a leg of a contract that may be kept. */
    static Exhibit leg(String side) {
        return leverage(side)
                .with("question", "leverage-exit")
                .with("leg", Map.of("entryPrice", 100, "quantity", 10, "isolatedMargin", 200));
    }

    /** Returns the market leader in a calm market. */
    static Exhibit btc() {
        return new Exhibit(YamlDocuments.map(Situations.BTC));
    }

    /** Returns the same facts with another value at a path such as {@code indicators.15m.rsi}. */
    Exhibit with(String path, Object value) {
        return new Exhibit(changed(line, List.of(path.split("\\.")), value));
    }

    /** Returns the same facts with this value unknown. */
    Exhibit without(String path) {
        return with(path, null);
    }

    private static Map<String, Object> changed(Map<?, ?> map, List<String> path, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, item) -> copy.put(String.valueOf(key), item));
        String key = path.get(0);
        if (path.size() > 1) {
            Map<?, ?> inner = copy.get(key) instanceof Map<?, ?> known ? known : Map.of();
            copy.put(key, changed(inner, path.subList(1, path.size()), value));
        } else if (value == null) {
            copy.remove(key);
        } else {
            copy.put(key, value);
        }
        return copy;
    }

    FactSet facts() {
        return FactsReader.forScenarios().read(line);
    }

    Decision decide() {
        return TestRulesets.engine().decide(facts(), ExplainLevel.NONE);
    }

    List<String> vetoes() {
        return decide().vetoes();
    }

    List<String> tags() {
        return decide().tags();
    }

    String outcome() {
        return decide().outcome();
    }
}
