package io.market7.ruleset.verdict;

import io.market7.domain.decision.Action;
import io.market7.domain.decision.AmountChange;
import io.market7.domain.decision.LeverageCap;
import io.market7.domain.decision.Lift;
import io.market7.domain.decision.MarketTag;
import io.market7.domain.decision.Proposal;
import io.market7.domain.decision.RuleConclusion;
import io.market7.domain.decision.ScoreChange;
import io.market7.domain.decision.Tag;
import io.market7.domain.decision.TimeframeVeto;
import io.market7.domain.decision.Veto;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Timeframe;
import io.market7.ruleset.check.ConclusionFunction;
import java.math.BigDecimal;

/** A conclusion of a rule; one without arguments from facts is made once. */
final class ConclusionNode {

    private final ConclusionFunction function;
    private final String rule;
    private final ValueOperand[] arguments;
    private final RuleConclusion constant;

    ConclusionNode(ConclusionFunction function, String rule, ValueOperand[] arguments) {
        this.function = function;
        this.rule = rule;
        this.arguments = arguments;
        this.constant = isConstant() ? make(null) : null;
    }

    /** Returns whether every match concludes the same. */
    boolean isConstant() {
        for (ValueOperand argument : arguments) {
            if (!(argument instanceof ValueOperand.Constant)) {
                return false;
            }
        }
        return true;
    }

    RuleConclusion conclude(Frame frame) {
        return constant == null ? make(frame) : constant;
    }

    private RuleConclusion make(Frame frame) {
        return switch (function) {
            case CONDITION -> new MarketTag(rule, (MarketCondition) argument(0, frame), null);
            case STATUS -> new MarketTag(rule, null, (MarketStatus) argument(0, frame));
            case TIMEFRAME_VETO -> new TimeframeVeto(rule, (Timeframe) argument(0, frame));
            case SCORE_CHANGE -> new ScoreChange(rule, number(frame), false);
            case MULTIPLIER_CHANGE -> new ScoreChange(rule, number(frame), true);
            case LEVERAGE_CAP -> new LeverageCap(rule, amount(argument(0, frame)));
            case TAG -> new Tag(rule);
            case PROPOSAL ->
                    new Proposal(
                            rule,
                            (Action) argument(0, frame),
                            arguments.length == 1 ? null : amount(argument(1, frame)));
            case AMOUNT -> new AmountChange(rule, amount(argument(0, frame)));
            case VETO -> new Veto(rule, false);
            case LIFTABLE_VETO -> new Veto(rule, true);
            case LIFT -> new Lift(rule);
        };
    }

    private Object argument(int index, Frame frame) {
        return arguments[index].at(frame);
    }

    private double number(Frame frame) {
        return ((Number) argument(0, frame)).doubleValue();
    }

    /** A predicted amount is a measure until it is proposed. */
    private static BigDecimal amount(Object value) {
        return value instanceof BigDecimal amount
                ? amount
                : BigDecimal.valueOf(((Number) value).doubleValue());
    }
}
