package io.market7.ruleset.flip;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which measures of the fact format each component of a fact follows from; {@code $P} is the price
 * the question reads. A test holds this table against what really changes.
 */
final class Inputs {

    private static final String QUARTER = "indicators.15m.";
    private static final String HOUR = "indicators.1h.";
    private static final Map<String, String> TABLE = table();

    private Inputs() {}

    private static Map<String, String> table() {
        Map<String, String> table = new TreeMap<>();
        prices(table);
        deal(table);
        momentum(table);
        btc(table);
        scores(table);
        leverage(table);
        for (String fixed :
                List.of(
                        "BottomShape",
                        "Candidate",
                        "Deal",
                        "Direction",
                        "Instrument",
                        "LastStep",
                        "Leg",
                        "MacdCross",
                        "MaintenanceBrackets",
                        "MomentumHistory",
                        "NextRung",
                        "NextStep",
                        "OddsModel",
                        "OpenDeals",
                        "Parameters",
                        "StepLedger",
                        "TimeframeUnderTest")) {
            table.put(fixed, "");
        }
        return table;
    }

    private static void prices(Map<String, String> table) {
        table.put("Price", "$P");
        table.put("MarkPrice", "markPrice");
        table.put("QuoteVolume", "quoteVolume24h");
        table.put("TvTag", "tv.15m");
        table.put("Signal", "");
        table.put("Signal.movePct", "$P");
    }

    private static void deal(Map<String, String> table) {
        table.put("DealMeasures", "$P");
        table.put("SpendCap", "$P");
        table.put("Reentry", "");
        table.put("Reentry.tp1DistancePct", "$P");
        table.put("StepChange", "");
        for (String field : List.of("price", "priceChangePct", "gapPct", "tp1ChangePct")) {
            table.put("StepChange." + field, "$P");
        }
        table.put("StepChange.confidenceGainRatio", "predictions.confidence");
        table.put("Gains.confidenceGainRatio", "predictions.confidence");
        table.put("Gains.tp1GainPct", "$P");
    }

    private static void momentum(Map<String, String> table) {
        for (String type : List.of("Momentum", "HeldMomentum")) {
            table.put(type + ".macdLiftPct", "$P " + QUARTER + "macdLift");
        }
        table.put("Momentum.histogramPct", "$P " + QUARTER + "macdHistogram");
        table.put("HeldMomentum.rsiSlopePoints", QUARTER + "rsiSlope");
        table.put("HeldMomentum.rsiPoints", QUARTER + "rsi");
        table.put("EmaPrices.ema50", QUARTER + "ema50");
        table.put("EmaPrices.ema200", QUARTER + "ema200");
        table.put(
                "CandidateSigns",
                each("indicators.*.", "macd macdSignal close macdHistogram rsi stochK"));
    }

    private static void btc(Map<String, String> table) {
        String bar = each("btc.15m.", "close ema50 ema200 rsi adx macdHistogram");
        table.put("BtcMarket.condition", "btc.condition " + bar);
        table.put("BtcMarket.status", "btc.status " + bar);
        table.put("BtcSnapshot.condition", "btc.condition");
        table.put("BtcSnapshot.status", "btc.status");
        table.put("BtcSnapshot.histogramPct", each("btc.15m.", "macdHistogram close"));
        for (String field : List.of("ema50", "ema200", "rsi", "adx", "macdHistogram")) {
            table.put("BtcSnapshot." + field, "btc.15m." + field);
        }
    }

    private static void scores(Map<String, String> table) {
        table.put("ForkSubscores.macdHistogram", each(HOUR, "macd macdSignal macdHistogram"));
        table.put("ForkSubscores.rsiRecovery", QUARTER + "rsi");
        table.put("ForkSubscores.stochRsiCross", each(QUARTER, "stochK stochD"));
        table.put("ForkSubscores.adxRising", HOUR + "adx");
        table.put("ForkSubscores.emaReclaim", "$P " + HOUR + "ema50");
        table.put("ForkSubscores.meanReversion", "$P " + each(HOUR, "ema50 atr"));
        table.put("ForkSubscores.overextensionRatio", "$P " + each(HOUR, "ema50 atr"));
        table.put("ForkSubscores.stochRsiSlope", QUARTER + "stochSlope");
        table.put("LeverageSubscores.rsiDirection", QUARTER + "rsi");
        table.put("LeverageSubscores.stochRsiCross", each(QUARTER, "stochK stochD"));
        table.put(
                "LeverageSubscores",
                "$P "
                        + each(HOUR, "macd macdSignal macdHistogram adx ema50 atr")
                        + " "
                        + each(QUARTER, "rsi stochK stochD volume stochSlope"));
        table.put(
                "ScoreInputs.forkKnown",
                each(HOUR, "ema50 adx atr macd macdSignal macdHistogram")
                        + " "
                        + each(QUARTER, "rsi stochK stochD stochSlope volume"));
        table.put(
                "ScoreInputs.multiplierKnown", each("btc.1h.", "close ema50 adx") + " btc.15m.rsi");
        table.put("RrrComponents.candles", "");
        table.put("RrrComponents.tp1Ratio", each(HOUR, "atr close"));
        table.put("RrrComponents.emaSlopeRatio", "rrr.emaSlopePct");
        table.put("RrrComponents.adxRatio", HOUR + "adx");
        table.put("RrrComponents.timeToTp1Ratio", "rrr.timeToTp1Ratio");
        table.put("SafuMeasures.pnlPct", "$P");
        table.put("SafuMeasures.vwapDistancePct", "$P " + QUARTER + "vwap");
        table.put("SafuMeasures.scoreGiven", "scores.safu");
        table.put(
                "SafuMeasures.inputsKnown",
                "$P " + each(QUARTER, "rsi macdHistogram volumeDropPct vwap"));
        table.put("ExitProbability", "predictions.safu-exit");
    }

    private static void leverage(Map<String, String> table) {
        table.put("FundingPaid", "funding.ratePct");
        table.put("LegDrawdown", "markPrice");
        table.put("RequestedLeverage", "markPrice");
        table.put("LegExit.profitPct", "markPrice");
        table.put("LegExit.lossPct", "markPrice");
        table.put("LegExit", "markPrice account.*");
        table.put("SimulatedAdd", "markPrice account.*");
        for (String field :
                List.of("notionalQuote", "availableMarginQuote", "walletBalanceQuote")) {
            table.put("Account." + field, "account." + field);
        }
        table.put("Account", "");
    }

    private static String each(String prefix, String names) {
        return prefix + String.join(" " + prefix, names.split(" "));
    }

    /** Returns the paths a component follows from; null for a type nobody told of. */
    static List<String> of(String type, String field) {
        String own = TABLE.get(type + "." + field);
        String paths = own == null ? TABLE.get(type) : own;
        return paths == null ? null : split(paths);
    }

    /** Returns the paths any component of a type follows from; null for an unknown type. */
    static List<String> of(String type) {
        Set<String> all = new LinkedHashSet<>();
        boolean known = false;
        for (Map.Entry<String, String> entry : TABLE.entrySet()) {
            if (entry.getKey().equals(type) || entry.getKey().startsWith(type + ".")) {
                known = true;
                all.addAll(split(entry.getValue()));
            }
        }
        return known ? new ArrayList<>(all) : null;
    }

    private static List<String> split(String paths) {
        return paths.isEmpty() ? List.of() : List.of(paths.split(" "));
    }
}
