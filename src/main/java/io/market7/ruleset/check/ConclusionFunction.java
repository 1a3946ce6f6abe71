package io.market7.ruleset.check;

import io.market7.domain.decision.Action;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Timeframe;
import java.util.List;

/**
 * What a rule may conclude, with the arguments after the rule itself and the stage it belongs to.
 */
public enum ConclusionFunction {
    CONDITION("condition", Stage.MARKET, "tag", 1, List.of(enumOf(MarketCondition.class))),
    STATUS("status", Stage.MARKET, "tag", 1, List.of(enumOf(MarketStatus.class))),
    TIMEFRAME_VETO(
            "timeframeVeto",
            Stage.TIMEFRAME,
            "veto (timeframe)",
            1,
            List.of(enumOf(Timeframe.class))),
    SCORE_CHANGE(
            "scoreChange",
            Stage.SCORE,
            "adjust",
            1,
            List.of(FieldType.known(FieldType.Kind.MEASURE))),
    MULTIPLIER_CHANGE(
            "multiplierChange",
            Stage.SCORE,
            "adjust",
            1,
            List.of(FieldType.known(FieldType.Kind.MEASURE))),
    LEVERAGE_CAP(
            "leverageCap",
            Stage.LEVERAGE,
            "adjust",
            1,
            List.of(FieldType.known(FieldType.Kind.AMOUNT))),
    TAG("tag", Stage.TAG, "tag", 0, List.of()),
    PROPOSAL(
            "proposal",
            Stage.PROPOSAL,
            "proposal",
            1,
            List.of(enumOf(Action.class), FieldType.known(FieldType.Kind.AMOUNT))),
    AMOUNT(
            "amount",
            Stage.ADJUSTMENT,
            "adjust",
            1,
            List.of(FieldType.known(FieldType.Kind.AMOUNT))),
    VETO("veto", Stage.VETO, "veto", 0, List.of()),
    LIFTABLE_VETO("liftableVeto", Stage.VETO, "veto", 0, List.of()),
    LIFT("lift", Stage.OVERRIDE, "override", 0, List.of());

    private final String spelling;
    private final Stage stage;
    private final String outcome;
    private final int required;
    private final List<FieldType> arguments;

    ConclusionFunction(
            String spelling, Stage stage, String outcome, int required, List<FieldType> arguments) {
        this.spelling = spelling;
        this.stage = stage;
        this.outcome = outcome;
        this.required = required;
        this.arguments = arguments;
    }

    /** Returns the function spelled so, or null when there is none. */
    public static ConclusionFunction of(String spelling) {
        for (ConclusionFunction function : values()) {
            if (function.spelling.equals(spelling)) {
                return function;
            }
        }
        return null;
    }

    /** Returns the spelling in rule files. */
    public String spelling() {
        return spelling;
    }

    /**
     * Returns the name of the Java function compiled rules call; unlike any field, so that none
     * hides the other.
     */
    public String javaName() {
        return "conclude" + Character.toUpperCase(spelling.charAt(0)) + spelling.substring(1);
    }

    /** Returns the stage in which it is concluded. */
    public Stage stage() {
        return stage;
    }

    /** Returns what people call it: veto, proposal, adjust, tag, override. */
    public String outcome() {
        return outcome;
    }

    /** Returns how many arguments it needs at least. */
    public int required() {
        return required;
    }

    /** Returns the types of its arguments. */
    public List<FieldType> arguments() {
        return arguments;
    }

    private static FieldType enumOf(Class<?> type) {
        return new FieldType(FieldType.Kind.ENUM, type, false);
    }
}
