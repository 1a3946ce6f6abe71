package io.market7.properties;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A question about a contract seen in a mirror at the mark price: long becomes short, what is above
 * the mark lies as far below it, rising falls, and what speaks for buying speaks for selling.
 */
final class LeverageMirror {

    /** Thresholds that are mirrored, and switches of what one side alone has put off. */
    private static final Map<String, Object> PARAMETERS =
            Map.ofEntries(
                    Map.entry("leverageEnabled", true),
                    Map.entry("btcFilterEnabled", false),
                    Map.entry("shortNeedsPriceBelowEmas", false),
                    Map.entry("trajectoryEnabled", true),
                    Map.entry("longRsiMinPoints", 35),
                    Map.entry("shortRsiMaxPoints", 65),
                    Map.entry("drawdownTriggerPct", 0));

    /** Without a maintenance margin the liquidation price is as far off for both sides. */
    private static final List<Map<String, Object>> BRACKETS =
            List.of(
                    Map.of(
                            "floorNotional", 0,
                            "capNotional", 1_000_000_000_000L,
                            "maintenanceMarginRatio", 0,
                            "maintenanceAmount", 0,
                            "maxLeverage", 20));

    private static final Map<String, String> NAMES =
            Map.of(
                    "fork-score-too-low", "fork-score-too-bullish",
                    "tv-bearish", "tv-bullish",
                    "long-rsi-too-low", "short-rsi-too-high",
                    "long-histogram-too-low", "short-histogram-too-high",
                    "long-macd-lift-too-low", "short-macd-lift-too-high",
                    "long-rsi-slope-too-low", "short-rsi-slope-too-high");

    private LeverageMirror() {}

    /** Returns facts that have a mirror image. */
    static Map<String, Object> mirrorable(Map<String, Object> line) {
        Map<String, Object> facts = new TreeMap<>(line);
        facts.put("parameters", Map.of("leverage", PARAMETERS));
        Map<String, Object> scores = map(line, "scores");
        scores.remove("shortFork");
        scores.putIfAbsent("fork", new BigDecimal("0.5"));
        facts.put("scores", scores);
        Map<String, Object> instrument = map(line, "instrument");
        instrument.computeIfPresent("brackets", (key, brackets) -> BRACKETS);
        facts.put("instrument", instrument);
        return facts;
    }

    /** Returns the mirror image of facts. */
    static Map<String, Object> image(Map<String, Object> line) {
        Map<String, Object> image = new TreeMap<>(line);
        image.put("side", line.get("side").equals("LONG") ? "SHORT" : "LONG");
        image.put("scores", Map.of("fork", complement(map(line, "scores").get("fork"))));
        image.put("predictions", predictions(map(line, "predictions")));
        Map<String, Object> indicators = map(line, "indicators");
        if (indicators.get("15m") != null) {
            indicators.put("15m", record(map(indicators, "15m")));
        }
        image.put("indicators", indicators);
        Map<String, Object> tv = map(line, "tv");
        tv.replaceAll((timeframe, tag) -> tag(tag.toString()));
        image.put("tv", tv);
        Map<String, Object> funding = map(line, "funding");
        funding.computeIfPresent("ratePct", (key, rate) -> negated(rate));
        image.put("funding", funding);
        reflect(image, "leg");
        reflect(image, "otherLeg");
        return image;
    }

    /** Returns the name of the rule that says the same in the mirror. */
    static String rule(String name) {
        return NAMES.entrySet().stream()
                .filter(each -> each.getKey().equals(name) || each.getValue().equals(name))
                .map(each -> each.getKey().equals(name) ? each.getValue() : each.getKey())
                .findFirst()
                .orElse(name);
    }

    private static BigDecimal complement(Object ratio) {
        return BigDecimal.ONE.subtract(number(ratio));
    }

    private static Map<String, Object> predictions(Map<String, Object> predictions) {
        Object odds = predictions.remove("recovery-odds");
        Object shortOdds = predictions.remove("recovery-odds-short");
        if (odds != null) {
            predictions.put("recovery-odds-short", odds);
        }
        if (shortOdds != null) {
            predictions.put("recovery-odds", shortOdds);
        }
        return predictions;
    }

    private static Map<String, Object> record(Map<String, Object> record) {
        record.computeIfPresent("rsi", (key, rsi) -> BigDecimal.valueOf(100).subtract(number(rsi)));
        for (String sign : List.of("macdHistogram", "macdLift", "rsiSlope")) {
            record.computeIfPresent(sign, (key, value) -> negated(value));
        }
        return record;
    }

    private static String tag(String tag) {
        return tag.contains("buy") ? tag.replace("buy", "sell") : tag.replace("sell", "buy");
    }

    private static void reflect(Map<String, Object> image, String name) {
        if (image.get(name) instanceof Map<?, ?> && image.get("markPrice") != null) {
            Map<String, Object> leg = map(image, name);
            BigDecimal twice = number(image.get("markPrice")).multiply(BigDecimal.valueOf(2));
            leg.computeIfPresent("entryPrice", (key, entry) -> twice.subtract(number(entry)));
            image.put(name, leg);
        }
    }

    private static BigDecimal negated(Object value) {
        return number(value).negate();
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }

    private static Map<String, Object> map(Map<String, Object> line, String key) {
        Map<String, Object> copy = new TreeMap<>();
        if (line.get(key) instanceof Map<?, ?> given) {
            given.forEach((name, value) -> copy.put((String) name, value));
        }
        return copy;
    }
}
