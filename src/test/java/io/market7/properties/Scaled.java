package io.market7.properties;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The same situation with every price counted in another unit: prices times a factor, amounts of
 * coins divided by it, money and ratios as they are.
 */
final class Scaled {

    private static final Set<String> PRICES =
            Set.of(
                    "price",
                    "markPrice",
                    "close",
                    "ema50",
                    "ema200",
                    "atr",
                    "macd",
                    "macdSignal",
                    "macdHistogram",
                    "macdHistogramPrevious",
                    "macdLift",
                    "psar",
                    "vwap",
                    "closes",
                    "line",
                    "signal",
                    "averagePrice",
                    "sentPrice",
                    "entryPrice",
                    "tickSize");
    private static final Set<String> COINS =
            Set.of("volume", "volumeMean8", "quantity", "stepSize", "minQuantity", "maxQuantity");

    private final BigDecimal factor;

    Scaled(BigDecimal factor) {
        this.factor = factor;
    }

    /** Returns the scaled copy of a line; parameters are not facts and stay. */
    Map<String, Object> line(Map<String, Object> line) {
        Map<String, Object> scaled = new TreeMap<>();
        line.forEach(
                (key, value) ->
                        scaled.put(key, key.equals("parameters") ? value : value(key, value)));
        return scaled;
    }

    private Object value(String key, Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> scaled = new TreeMap<>();
            map.forEach((name, item) -> scaled.put((String) name, value((String) name, item)));
            return scaled;
        }
        if (value instanceof List<?> list) {
            List<Object> scaled = new ArrayList<>();
            list.forEach(item -> scaled.add(value(key, item)));
            return scaled;
        }
        return number(key, value);
    }

    private Object number(String key, Object value) {
        if (!(value instanceof Number) && !isDecimalText(key, value)) {
            return value;
        }
        BigDecimal number = new BigDecimal(value.toString());
        if (PRICES.contains(key)) {
            return number.multiply(factor);
        }
        return COINS.contains(key) ? number.divide(factor, MathContext.UNLIMITED) : value;
    }

    private static boolean isDecimalText(String key, Object value) {
        return value instanceof String && (PRICES.contains(key) || COINS.contains(key));
    }
}
