package io.market7.differential;

import io.market7.codec.FactsWriter;
import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.floor.FloorResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Holds a decision of the engine beside the hand-written floor's, cell by cell. */
public final class FloorComparison {

    private FloorComparison() {}

    /** Returns what differs, in words; empty when nothing does. */
    public static List<String> differences(FactSet facts, Decision engine, FloorResult floor) {
        List<String> differences = new ArrayList<>();
        compare("outcome", floor.outcome(), engine.outcome(), differences);
        compare("proposals", floor.proposals(), engine.proposals(), differences);
        compare("vetoes", floor.vetoes(), engine.vetoes(), differences);
        compare("lifted", floor.lifted(), engine.lifted(), differences);
        compare("tags", floor.tags(), engine.tags(), differences);
        compare(
                "amountQuote",
                plain(floor.amountQuote()),
                plain(engine.amountQuote()),
                differences);
        compare("condition", floor.condition(), engine.btc().condition(), differences);
        compare("status", floor.status(), engine.btc().status(), differences);
        compare("scores", rounded(floor.scores()), rounded(engine.scores()), differences);
        compare("timeframes", timeframes(floor), timeframes(engine), differences);
        compare(
                "adjustments",
                floor.adjustments().stream().map(FloorComparison::cell).toList(),
                engine.adjustments().stream().map(FloorComparison::cell).toList(),
                differences);
        if (!differences.isEmpty()) {
            differences.add("facts: " + FactsWriter.text(facts));
        }
        return differences;
    }

    private static void compare(
            String cell, Object floor, Object engine, List<String> differences) {
        if (!Objects.equals(floor, engine)) {
            differences.add(cell + ": floor " + floor + ", engine " + engine);
        }
    }

    private static String cell(Adjustment adjustment) {
        return adjustment.rule()
                + " "
                + rounded(adjustment.from())
                + " "
                + rounded(adjustment.to());
    }

    private static String rounded(BigDecimal value) {
        return plain(value.setScale(8, RoundingMode.HALF_EVEN));
    }

    private static String plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static Map<String, String> rounded(Map<String, Double> scores) {
        Map<String, String> rounded = new TreeMap<>();
        scores.forEach((name, value) -> rounded.put(name, rounded(BigDecimal.valueOf(value))));
        return rounded;
    }

    private static Map<String, List<String>> timeframes(FloorResult floor) {
        Map<String, List<String>> labels = new TreeMap<>();
        if (floor.timeframes() != null) {
            floor.timeframes()
                    .forEach((timeframe, rules) -> labels.put(String.valueOf(timeframe), rules));
        }
        return labels;
    }

    private static Map<String, List<String>> timeframes(Decision engine) {
        Map<String, List<String>> labels = new TreeMap<>();
        if (engine.timeframes() != null) {
            engine.timeframes()
                    .forEach((timeframe, rules) -> labels.put(String.valueOf(timeframe), rules));
        }
        return labels;
    }
}
