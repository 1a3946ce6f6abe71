package io.market7.ruleset.scenario;

import io.market7.codec.DecisionWriter;
import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.Decision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares a decision with what a scenario expects, cell by cell. */
final class Cells {

    private Cells() {}

    static List<ScenarioResult.Difference> differences(
            Map<String, Object> expect, Decision decision) {
        List<ScenarioResult.Difference> differences = new ArrayList<>();
        expect.forEach(
                (cell, expected) -> {
                    Object actual = actual(cell, decision);
                    if (expected instanceof Map<?, ?> wanted && actual instanceof Map<?, ?> known) {
                        compare(cell, wanted, known, differences);
                    } else {
                        compare(cell, expected, actual, differences);
                    }
                });
        return differences;
    }

    /** Compares entry by entry; of the scores only those that are expected. */
    private static void compare(
            String cell,
            Map<?, ?> wanted,
            Map<?, ?> known,
            List<ScenarioResult.Difference> differences) {
        Set<String> keys = new TreeSet<>();
        wanted.keySet().forEach(key -> keys.add(String.valueOf(key)));
        if (!cell.equals("scores")) {
            known.keySet().forEach(key -> keys.add(String.valueOf(key)));
        }
        keys.forEach(
                key -> compare(cell + "." + key, wanted.get(key), known.get(key), differences));
    }

    private static void compare(
            String cell,
            Object expected,
            Object actual,
            List<ScenarioResult.Difference> differences) {
        String want = canonical(cell, expected);
        String got = canonical(cell, actual);
        if (!want.equals(got)) {
            boolean sets = !cell.equals("adjustments") && actual instanceof List<?>;
            differences.add(
                    new ScenarioResult.Difference(
                            cell,
                            want,
                            got,
                            sets ? without(expected, actual) : List.of(),
                            sets ? without(actual, expected) : List.of()));
        }
    }

    private static List<String> without(Object some, Object others) {
        List<String> left = new ArrayList<>(names(some));
        left.removeAll(names(others));
        left.sort(null);
        return left;
    }

    private static List<String> names(Object value) {
        return value instanceof Collection<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Object actual(String cell, Decision decision) {
        return switch (cell) {
            case "outcome" -> decision.outcome();
            case "vetoes" -> decision.vetoes();
            case "lifted" -> decision.lifted();
            case "tags" -> decision.tags();
            case "proposals" -> decision.proposals();
            case "amountQuote" ->
                    decision.amountQuote() == null
                            ? null
                            : DecisionWriter.amount(decision.amountQuote());
            case "scores" -> decision.scores();
            case "timeframes" -> timeframes(decision);
            case "btc" -> btc(decision);
            default -> decision.adjustments().stream().map(Cells::adjustment).toList();
        };
    }

    private static Map<String, Object> adjustment(Adjustment adjustment) {
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("rule", adjustment.rule());
        cell.put("from", adjustment.from());
        cell.put("to", adjustment.to());
        return cell;
    }

    private static Map<String, Object> timeframes(Decision decision) {
        Map<String, Object> cell = new TreeMap<>();
        if (decision.timeframes() != null) {
            decision.timeframes().forEach((timeframe, rules) -> cell.put(timeframe.label(), rules));
        }
        return cell;
    }

    private static Map<String, Object> btc(Decision decision) {
        Map<String, Object> cell = new TreeMap<>();
        if (decision.btc().condition() != null) {
            cell.put("condition", decision.btc().condition().name());
        }
        if (decision.btc().status() != null) {
            cell.put("status", decision.btc().status().name());
        }
        return cell;
    }

    private static String canonical(String cell, Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof List<?> list) {
            List<String> items =
                    new ArrayList<>(list.stream().map(item -> canonical("", item)).toList());
            if (!cell.equals("adjustments")) {
                items.sort(null);
            }
            return items.toString();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> entries = new TreeMap<>();
            map.forEach((key, item) -> entries.put(String.valueOf(key), canonical("", item)));
            return entries.toString();
        }
        return value instanceof Number || cell.equals("amountQuote")
                ? number(value)
                : String.valueOf(value);
    }

    private static String number(Object value) {
        BigDecimal number = new BigDecimal(value.toString());
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
