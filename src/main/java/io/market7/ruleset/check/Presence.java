package io.market7.ruleset.check;

import java.util.Set;

/**
 * Fields of a reference type that their record never leaves unknown: nobody needs to ask whether
 * they are known, and no rule may.
 */
final class Presence {

    private static final Set<String> ALWAYS_KNOWN =
            Set.of(
                    "Indicators.series",
                    "Indicators.timeframe",
                    "Prediction.model",
                    "Score.name",
                    "Price.value",
                    "QuoteVolume.quote",
                    "Amount.quote",
                    "Candidate.symbol",
                    "Candidate.base",
                    "Candidate.market",
                    "Candidate.side",
                    "Candidate.route",
                    "Candidate.question",
                    "TimeframeUnderTest.timeframe",
                    "CandidateSigns.timeframe",
                    "Tag.rule",
                    "Proposal.rule",
                    "Proposal.action",
                    "Veto.rule",
                    "TimeframeVeto.rule",
                    "TimeframeVeto.timeframe",
                    "StepChange.price",
                    "StepChange.lastPrice",
                    "MarkPrice.value",
                    "TvTag.tag",
                    "OddsModel.name",
                    "RequestedLeverage.ratio",
                    "RequestedLeverage.limitRatio",
                    "SimulatedAdd.leverageRatio");

    private Presence() {}

    /** Returns whether a fact of this type always has a value in this field. */
    static boolean alwaysKnown(String type, String field) {
        return ALWAYS_KNOWN.contains(type + "." + field);
    }
}
