package io.market7.ruleset.explain;

import java.util.Locale;
import java.util.Map;

/** Says the path of a measure in the words of an analyst: {@code RSI (15m)}, {@code fork score}. */
public final class MeasureWords {

    private static final Map<String, String> WHOLE =
            Map.of(
                    "quoteVolume24h", "24 h quote volume",
                    "amountQuote", "amount",
                    "price", "price",
                    "tv.15m", "TV rating (15m)",
                    "funding.paidPct", "funding paid by this side",
                    "funding.ratePct", "funding rate",
                    "instrument.brackets", "maintenance brackets");

    private MeasureWords() {}

    /** Returns the words for a path of the fact format or of a derived measure. */
    public static String of(String path) {
        if (WHOLE.containsKey(path)) {
            return WHOLE.get(path);
        }
        String[] parts = path.split("\\.");
        String last = parts[parts.length - 1];
        String words = words(last);
        return switch (parts[0]) {
            case "indicators", "btc" -> {
                String series = parts[0].equals("btc") ? "BTC " : "";
                if (parts.length == 2) {
                    yield last.matches("\\d+[mh]")
                            ? series + "record (" + last + ")"
                            : series + words;
                }
                yield parts.length == 3
                        ? series + words + " (" + parts[1] + ")"
                        : series + "records";
            }
            case "scores" ->
                    parts.length == 3 ? words(parts[1]) + " score " + words : words + " score";
            case "tag" -> "tag";
            case "rrr" -> last.equals("candles") ? words : words + " component";
            case "step" -> "step " + words;
            case "afterAdd" -> words + " after the add";
            case "tags" -> "tag " + last;
            case "proposals" -> "proposal " + last;
            case "vetoes" -> "veto " + last;
            case "parameters" -> "parameter " + last;
            default -> words;
        };
    }

    /** Splits a name into words, without its unit and with abbreviations in capitals. */
    private static String words(String name) {
        String bare = name.replaceAll("(Pct|Quote|Minutes|Points|Ratio)$", "");
        String spaced = bare.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('-', ' ');
        StringBuilder words = new StringBuilder();
        for (String word : spaced.toLowerCase(Locale.ROOT).split(" ")) {
            boolean abbreviation =
                    word.matches("rsi|adx|atr|macd|qqe|psar|vwap|btc|tp1|ema\\d*|safu|rrr|tv");
            words.append(words.isEmpty() ? "" : " ")
                    .append(abbreviation ? word.toUpperCase(Locale.ROOT) : word);
        }
        return words.toString();
    }
}
