package io.market7.floor;

import java.math.BigDecimal;
import java.util.List;

/** Overrides of the parameters of ruleset {@code leverage}. */
final class LeverageSwitches {

    private final Dice dice;
    private final FactDraft draft;

    LeverageSwitches(Dice dice, FactDraft draft) {
        this.dice = dice;
        this.draft = draft;
    }

    void flip() {
        int which = dice.below(18);
        if (which < 9) {
            flag(which);
        } else {
            value(which);
        }
    }

    private void flag(int which) {
        switch (which) {
            case 0 -> set("leverageEnabled", dice.chance(0.5));
            case 1 -> set(dice.pick("longAllowed", "shortAllowed"), false);
            case 2, 3, 4 -> {
                set("trajectoryEnabled", true);
                draft.m15.lift = dice.pick(0.0, 1e-9, -1e-9, draft.m15.lift);
                draft.m15.slope = dice.edge(1.0, -1.0, 0);
            }
            case 5 -> set("btcFilterEnabled", false);
            case 6 -> set("recoveryOddsRequired", false);
            case 7 -> set("shortNeedsPriceBelowEmas", false);
            default -> set("maxAdverseFundingPct", null);
        }
    }

    private void value(int which) {
        switch (which) {
            case 9 -> set("maxAdverseFundingPct", number("0.01"));
            case 10 ->
                    set(dice.pick("tvBearTags", "tvBullTags"), List.of("neutral", "strong_sell"));
            case 11 -> set("notionalLadderQuote", List.of(number("500"), number("750.5")));
            case 12 -> set("maxPositionNotionalQuote", number("3000"));
            case 13 -> set("drawdownTriggerPct", number(dice.pick("2.5", "18", "21")));
            case 14 -> set("minLiquidationDistancePct", number(dice.pick("15", "20", "25")));
            case 15 -> set("maxLeverageRatio", number(dice.pick("2", "20", "100")));
            case 16 -> {
                set("longHistogramMinPct", number("0.05"));
                set("shortHistogramMaxPct", number("-0.05"));
                set("minMacdLiftPct", number("0.03"));
            }
            default -> {
                set("minLongForkScoreRatio", number("0.9"));
                set("maxShortForkScoreRatio", number("0.2"));
                set("takerFeePct", number("0.5"));
            }
        }
    }

    private void set(String name, Object value) {
        draft.set("leverage", name, value);
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
