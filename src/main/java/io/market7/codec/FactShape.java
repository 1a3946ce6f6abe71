package io.market7.codec;

import io.market7.domain.market.Timeframe;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which objects the fact format is made of. */
final class FactShape {

    private FactShape() {}

    /**
     * Returns the members of an object of the line with the names within each; null where a member
     * is no object. Empty for what is no object itself.
     */
    static Map<String, Keys> members(String name) {
        return switch (name) {
            case "indicators" -> records(FactKeys.INDICATORS);
            case "btc" -> btc();
            case "deal" -> deal();
            case "ledger" -> plain(FactKeys.LEDGER);
            case "scores" -> plain(FactKeys.SCORES);
            case "predictions" -> plain(FactKeys.PREDICTIONS);
            case "rrr" -> plain(FactKeys.RRR);
            case "previous" -> plain(FactKeys.PREVIOUS);
            case "tv" -> plain(FactKeys.TV);
            case "leg", "otherLeg" -> plain(FactKeys.LEG);
            case "account" -> plain(FactKeys.ACCOUNT);
            case "instrument" -> plain(FactKeys.INSTRUMENT);
            case "funding" -> plain(FactKeys.FUNDING);
            case "request" -> plain(FactKeys.REQUEST);
            default -> Map.of();
        };
    }

    private static Map<String, Keys> plain(Keys keys) {
        Map<String, Keys> members = new LinkedHashMap<>();
        keys.names().forEach(name -> members.put(name, null));
        return members;
    }

    private static Map<String, Keys> records(Keys timeframes) {
        Map<String, Keys> members = new LinkedHashMap<>();
        timeframes.names().forEach(name -> members.put(name, FactKeys.INDICATOR_RECORD));
        return members;
    }

    private static Map<String, Keys> btc() {
        Map<String, Keys> members = plain(FactKeys.BTC);
        for (Timeframe timeframe : FactKeys.BTC_TIMEFRAMES) {
            members.put(timeframe.label(), FactKeys.INDICATOR_RECORD);
        }
        return members;
    }

    private static Map<String, Keys> deal() {
        Map<String, Keys> members = plain(FactKeys.DEAL);
        members.put("lastStep", FactKeys.LAST_STEP);
        return members;
    }

    /** Returns whether an object of the line holds a record of indicators under this name. */
    static boolean isRecord(String object, String name) {
        return (object.equals("indicators") || object.equals("btc"))
                && members(object).get(name) != null;
    }

    /** Returns whether a path is one of {@code fields} or an object that holds some of them. */
    static boolean holds(String path, List<String> fields) {
        return fields.stream()
                .anyMatch(field -> field.equals(path) || field.startsWith(path + "."));
    }
}
