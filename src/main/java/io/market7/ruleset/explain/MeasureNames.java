package io.market7.ruleset.explain;

import java.util.Locale;
import java.util.Map;

/** How measures are called in explanations: the path of the fact format and the unit. */
public final class MeasureNames {

    private static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry("Deal", "deal"),
                    Map.entry("DealMeasures", "deal"),
                    Map.entry("LastStep", "deal.lastStep"),
                    Map.entry("NextStep", "step"),
                    Map.entry("StepLedger", "ledger"),
                    Map.entry("StepChange", "sinceLastStep"),
                    Map.entry("Gains", "sincePrevious"),
                    Map.entry("SpendCap", "spendCap"),
                    Map.entry("Signal", "sinceSignal"),
                    Map.entry("OpenDeals", "ledger.openDeals"),
                    Map.entry("BtcMarket", "btc"),
                    Map.entry("Momentum", "indicators.15m"),
                    Map.entry("HeldMomentum", "heldMomentum"),
                    Map.entry("MacdCross", "macdCross"),
                    Map.entry("BottomShape", "bottomShape"),
                    Map.entry("Candidate", "candidate"),
                    Map.entry("Instrument", "instrument"),
                    Map.entry("RrrComponents", "rrr"),
                    Map.entry("ForkSubscores", "forkSubscores"),
                    Map.entry("SafuMeasures", "deal"),
                    Map.entry("TimeframeResults", "timeframes"),
                    Map.entry("Parameters", "parameters"),
                    Map.entry("ScoreInputs", "scores"),
                    Map.entry("ScoreDecay", "scores.decay"),
                    Map.entry("NextRung", "rung"),
                    Map.entry("SimulatedAdd", "afterAdd"),
                    Map.entry("LegExit", "leg"),
                    Map.entry("EmaPrices", "indicators.15m"));
    private static final Map<String, String> WHOLE =
            Map.ofEntries(
                    Map.entry("Price.value", "price"),
                    Map.entry("MarkPrice.value", "markPrice"),
                    Map.entry("QuoteVolume.quote", "quoteVolume24h"),
                    Map.entry("Amount.quote", "amountQuote"),
                    Map.entry("TvTag.tag", "tv.15m"),
                    Map.entry("RequestedLeverage.ratio", "request.leverage"),
                    Map.entry("LegDrawdown.pct", "leg.drawdownPct"),
                    Map.entry("FundingPaid.pct", "funding.paidPct"),
                    Map.entry("MaintenanceBrackets.count", "instrument.brackets"),
                    Map.entry("ExitProbability.ratio", "exitProbability"),
                    Map.entry("SafuMeasures.scoreGiven", "scores.safu.given"),
                    Map.entry("SafuMeasures.inputsKnown", "scores.safu.inputsKnown"));
    private static final Map<String, String> UNITS =
            Map.ofEntries(
                    Map.entry("rsi", "points"),
                    Map.entry("adx", "points"),
                    Map.entry("qqe", "points"),
                    Map.entry("rsiSlope", "points"),
                    Map.entry("exitProbability", "ratio"),
                    Map.entry("stochK", "ratio"),
                    Map.entry("stochD", "ratio"),
                    Map.entry("price", "quote per base"),
                    Map.entry("close", "quote per base"),
                    Map.entry("ema50", "quote per base"),
                    Map.entry("ema200", "quote per base"),
                    Map.entry("psar", "quote per base"),
                    Map.entry("markPrice", "quote per base"),
                    Map.entry("entryPrice", "quote per base"),
                    Map.entry("liquidationPrice", "quote per base"),
                    Map.entry("nextRungPrice", "quote per base"));

    private static final Map<String, String> SUFFIXES =
            Map.of(
                    "Pct", "percent",
                    "Quote", "quote",
                    "Minutes", "minutes",
                    "Points", "points",
                    "Ratio", "ratio");

    private MeasureNames() {}

    /**
     * Returns the path of a field.
     *
     * @param type fact type
     * @param field field
     * @param marker what tells facts of one type apart: model, score name, series and timeframe;
     *     may be empty
     */
    public static String path(String type, String field, String marker) {
        if (WHOLE.containsKey(type + "." + field)) {
            return WHOLE.get(type + "." + field);
        }
        return switch (type) {
            case "Indicators" -> marker + "." + field;
            case "Prediction" -> "predictions." + marker;
            case "Score" -> "scores." + marker;
            case "BtcSnapshot" ->
                    (field.equals("condition") || field.equals("status") ? "btc." : "btc.15m.")
                            + field;
            case "CandidateSigns" -> "candidateSigns." + marker;
            default -> prefix(type) + "." + field;
        };
    }

    /**
     * Returns the path of a whole fact, to say that it is there or not.
     *
     * @param marker what tells facts of one type apart; may be empty
     */
    public static String presence(String type, String marker) {
        String whole =
                switch (type) {
                    case "Price" -> "price";
                    case "MarkPrice" -> "markPrice";
                    case "FundingPaid" -> "funding.ratePct";
                    case "MaintenanceBrackets" -> "instrument.brackets";
                    case "QuoteVolume" -> "quoteVolume24h";
                    case "Amount" -> "amountQuote";
                    case "TvTag" -> "tv.15m";
                    case "BtcSnapshot" -> "btc.15m";
                    case "Prediction" -> "predictions";
                    case "Score" -> "scores";
                    case "Tag" -> "tags";
                    case "Proposal" -> "proposals";
                    case "Veto" -> "vetoes";
                    case "Indicators" -> marker.isEmpty() ? "indicators" : "";
                    default -> prefix(type);
                };
        return marker.isEmpty() || whole.isEmpty() ? whole + marker : whole + "." + marker;
    }

    private static String prefix(String type) {
        return PREFIXES.getOrDefault(
                type, type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1));
    }

    /** Returns the unit of a measure, or null when it has none. */
    public static String unit(String path) {
        String field = path.substring(path.lastIndexOf('.') + 1);
        if (UNITS.containsKey(field)) {
            return UNITS.get(field);
        }
        for (Map.Entry<String, String> suffix : SUFFIXES.entrySet()) {
            if (field.endsWith(suffix.getKey())) {
                return suffix.getValue();
            }
        }
        return path.startsWith("predictions.") || path.startsWith("scores.") ? "ratio" : null;
    }
}
