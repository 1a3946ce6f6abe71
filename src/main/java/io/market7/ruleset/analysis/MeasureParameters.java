package io.market7.ruleset.analysis;

import java.util.Map;
import java.util.Set;

/** Parameters that measures, ages and ladders read, so that no rule needs to. */
final class MeasureParameters {

    private static final Map<String, Set<String>> READ =
            Map.of(
                    "btc",
                    Set.of("btcMaxAgeMinutes"),
                    "dca",
                    Set.of(
                            "btcMaxAgeMinutes",
                            "drawdownCapsQuote",
                            "indicators15mMaxAgeMinutes",
                            "indicators1hMaxAgeMinutes",
                            "ladderQuote",
                            "macdCrossLookbackBars",
                            "predictionMaxAgeMinutes",
                            "priceMaxAgeMinutes",
                            "reversalLookbackBars",
                            "reversalWindowBars",
                            "tp1Pct",
                            "triggerBars"),
                    "fork",
                    Set.of(
                            "btcMaxAgeMinutes",
                            "candidateRsiMaxPoints",
                            "candidateRsiMinPoints",
                            "candidateStochMaxRatio",
                            "indicators15mMaxAgeMinutes",
                            "indicators1hMaxAgeMinutes",
                            "indicators4hMaxAgeMinutes",
                            "macdNearSignalPct",
                            "priceMaxAgeMinutes"),
                    "leverage",
                    Set.of(
                            "alertCooldownMinutes",
                            "btcMaxAgeMinutes",
                            "defaultLeverageRatio",
                            "indicators15mMaxAgeMinutes",
                            "indicators1hMaxAgeMinutes",
                            "maxLeverageRatio",
                            "notionalLadderQuote",
                            "predictionMaxAgeMinutes",
                            "priceMaxAgeMinutes",
                            "takerFeePct"),
                    "safu",
                    Set.of(
                            "alertCooldownMinutes",
                            "btcMaxAgeMinutes",
                            "indicators15mMaxAgeMinutes",
                            "predictionMaxAgeMinutes",
                            "priceMaxAgeMinutes",
                            "tp1Pct"));

    private MeasureParameters() {}

    static Set<String> of(String ruleset) {
        return READ.getOrDefault(ruleset, Set.of());
    }
}
