package io.market7.floor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Parameters of one ruleset: the defaults of the catalogue, replaced by a line's overrides. */
abstract class Parameters {

    private final Map<String, Object> overrides;

    final double priceMaxAgeMinutes;
    final double indicators15mMaxAgeMinutes;
    final double indicators1hMaxAgeMinutes;
    final double indicators4hMaxAgeMinutes;
    final double btcMaxAgeMinutes;
    final double predictionMaxAgeMinutes;

    Parameters(Map<String, Object> overrides) {
        this.overrides = overrides;
        priceMaxAgeMinutes = number("priceMaxAgeMinutes", 1);
        indicators15mMaxAgeMinutes = number("indicators15mMaxAgeMinutes", 20);
        indicators1hMaxAgeMinutes = number("indicators1hMaxAgeMinutes", 75);
        indicators4hMaxAgeMinutes = number("indicators4hMaxAgeMinutes", 300);
        btcMaxAgeMinutes = number("btcMaxAgeMinutes", 20);
        predictionMaxAgeMinutes = number("predictionMaxAgeMinutes", 20);
    }

    /** Returns a number, as the double nearest to its decimal. */
    final double number(String name, double usual) {
        Object value = overrides.get(name);
        return value == null ? usual : ((Number) value).doubleValue();
    }

    /** Returns a whole number. */
    final int count(String name, int usual) {
        Object value = overrides.get(name);
        return value == null ? usual : ((Number) value).intValue();
    }

    /** Returns a number that null switches off and that is off by default. */
    final Double offOrNumber(String name) {
        Object value = overrides.get(name);
        return value == null ? null : ((Number) value).doubleValue();
    }

    /** Returns a number that null switches off. */
    final Double numberOrOff(String name, double usual) {
        return overrides.containsKey(name) ? offOrNumber(name) : Double.valueOf(usual);
    }

    /** Returns a decimal, for amounts. */
    final BigDecimal decimal(String name, String usual) {
        Object value = overrides.get(name);
        return value == null ? new BigDecimal(usual) : toDecimal(value);
    }

    /** Returns a switch. */
    final boolean flag(String name, boolean usual) {
        Object value = overrides.get(name);
        return value == null ? usual : (Boolean) value;
    }

    /** Returns a word. */
    final String text(String name, String usual) {
        Object value = overrides.get(name);
        return value == null ? usual : (String) value;
    }

    /** Returns a set of words. */
    final Set<String> words(String name, Set<String> usual) {
        if (!(overrides.get(name) instanceof List<?> list)) {
            return usual;
        }
        Set<String> words = new HashSet<>();
        for (Object word : list) {
            words.add((String) word);
        }
        return words;
    }

    /** Returns a list of decimals. */
    final List<BigDecimal> decimals(String name, List<BigDecimal> usual) {
        if (!(overrides.get(name) instanceof List<?> list)) {
            return usual;
        }
        List<BigDecimal> decimals = new ArrayList<>(list.size());
        for (Object value : list) {
            decimals.add(toDecimal(value));
        }
        return decimals;
    }

    /** Returns a table of decimals by number, smallest key first. */
    final TreeMap<Double, BigDecimal> table(String name, TreeMap<Double, BigDecimal> usual) {
        if (!(overrides.get(name) instanceof Map<?, ?> map)) {
            return usual;
        }
        TreeMap<Double, BigDecimal> table = new TreeMap<>();
        map.forEach((key, value) -> table.put(toDecimal(key).doubleValue(), toDecimal(value)));
        return table;
    }

    private static BigDecimal toDecimal(Object value) {
        return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
    }
}
