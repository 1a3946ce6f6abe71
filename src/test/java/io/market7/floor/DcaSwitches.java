package io.market7.floor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Parameter overrides that bring the rarer rules of ruleset {@code dca} into play. */
final class DcaSwitches {

    private static final int COUNT = 31;

    private DcaSwitches() {}

    /** Overrides one or a few related parameters of the draft. */
    static void flip(Dice dice, FactDraft draft) {
        int which = dice.below(COUNT);
        if (which < 14) {
            flag(dice, draft, which);
        } else {
            value(dice, draft, which);
        }
    }

    private static void flag(Dice dice, FactDraft draft, int which) {
        switch (which) {
            case 0 -> draft.set("dca", "reversalTriggerMode", dice.pick("hard", "off", "soft"));
            case 1, 2 -> {
                draft.set("dca", "reversalTriggerMode", "hard");
                draft.set("dca", "triggerBars", number(dice.pick("1", "3", "5")));
                draft.set("dca", "triggerNeedsBtcSafe", dice.chance(0.5));
            }
            case 3, 4 -> {
                draft.set("dca", "macdCrossRequired", true);
                draft.set("dca", "macdCrossLookbackBars", number(dice.pick("1", "3", "6")));
            }
            case 5, 6 -> draft.set("dca", "reversalFilterEnabled", true);
            case 7, 8 -> draft.set("dca", "adaptiveSpacingEnabled", true);
            case 9 -> draft.set("dca", dice.pick("zombieEnabled", "stepRepeatEnabled"), false);
            case 10 -> draft.set("dca", "recoveryOddsRequired", false);
            case 11 -> draft.set("dca", "confidenceGuardEnabled", false);
            case 12 -> draft.set("dca", "spendModelEnabled", false);
            default ->
                    draft.set(
                            "dca",
                            dice.pick(
                                    "btcFilterEnabled",
                                    "indicatorHealthRequired",
                                    "trajectoryEnabled",
                                    "priceBelowLastStepRequired",
                                    "confidenceOverrideEnabled"),
                            false);
        }
    }

    private static void value(Dice dice, FactDraft draft, int which) {
        switch (which) {
            case 14 -> draft.set("dca", "minScoreRatio", number("0.6"));
            case 15 -> draft.set("dca", "minScoreDecayRatio", number("0.9"));
            case 16 -> draft.set("dca", "gapOverrideConfidenceRatio", number("0.7"));
            case 17 -> draft.set("dca", "gapOverrideMinutes", number(dice.pick("10", "60", "300")));
            case 18 -> {
                draft.set("dca", "progressPriceChangePct", number("3"));
                draft.set("dca", "progressMinutes", number("60"));
                draft.set("dca", "progressBreakEvenPct", number("2"));
            }
            case 19 -> draft.set("dca", "bufferZonePct", number("0.7"));
            case 20 -> draft.set("dca", "baseSpacingPct", number(dice.pick("1", "10", "20")));
            case 21 -> draft.set("dca", "minHistogramPct", number("0.05"));
            case 22 -> draft.set("dca", "maxDealQuote", number(dice.pick("150", "230", "500")));
            case 23 ->
                    draft.set(
                            "dca",
                            "ladderQuote",
                            List.of(number("20"), number("10"), number("19"), number("36.1")));
            case 24 ->
                    draft.set(
                            "dca",
                            "drawdownCapsQuote",
                            Map.of("2", number("30"), "4.5", number("70"), "12", number("900")));
            case 25 -> draft.set("dca", "maxSpentRatio", number(dice.pick("0.1", "0.25")));
            case 26 -> draft.set("dca", "tp1Pct", number(dice.pick("0.4", "1.1", "3")));
            case 27 -> draft.set("dca", "gapOverrideMinutes", null);
            case 28 -> draft.set("dca", "triggerRsiFloorPoints", number(dice.pick("52", "58")));
            case 29 -> draft.set("safu", "safuRsiPoints", number("55"));
            default -> draft.set("fork", "volumeSpikeRatio", number("1.1"));
        }
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
