package io.market7.ruleset.engine;

import io.market7.domain.decision.Action;
import io.market7.domain.decision.AmountChange;
import io.market7.domain.decision.LeverageCap;
import io.market7.domain.decision.Lift;
import io.market7.domain.decision.MarketTag;
import io.market7.domain.decision.Proposal;
import io.market7.domain.decision.ScoreChange;
import io.market7.domain.decision.Tag;
import io.market7.domain.decision.TimeframeVeto;
import io.market7.domain.decision.Veto;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import org.kie.api.definition.rule.Rule;

/**
 * What compiled rules call in their consequences. Each only makes a record that carries the rule's
 * name.
 */
public final class ConclusionFunctions {

    private ConclusionFunctions() {}

    /** Concludes the trend of BTC. */
    public static MarketTag concludeCondition(Rule rule, MarketCondition condition) {
        return new MarketTag(rule.getName(), condition, null);
    }

    /** Concludes whether buying is safe. */
    public static MarketTag concludeStatus(Rule rule, MarketStatus status) {
        return new MarketTag(rule.getName(), null, status);
    }

    /** Concludes that a timeframe fails. */
    public static TimeframeVeto concludeTimeframeVeto(Rule rule, Timeframe timeframe) {
        return new TimeframeVeto(rule.getName(), timeframe);
    }

    /** Concludes a change of the ruleset's score. */
    public static ScoreChange concludeScoreChange(Rule rule, double delta) {
        return new ScoreChange(rule.getName(), delta, false);
    }

    /** Concludes a change of the score's multiplier. */
    public static ScoreChange concludeMultiplierChange(Rule rule, double delta) {
        return new ScoreChange(rule.getName(), delta, true);
    }

    /** Lowers the leverage of the add to at most this. */
    public static LeverageCap concludeLeverageCap(Rule rule, BigDecimal toRatio) {
        return new LeverageCap(rule.getName(), toRatio);
    }

    /** Annotates. */
    public static Tag concludeTag(Rule rule) {
        return new Tag(rule.getName());
    }

    /** Asks for an action without an amount. */
    public static Proposal concludeProposal(Rule rule, Action action) {
        return new Proposal(rule.getName(), action, null);
    }

    /** Asks for an action with an amount in quote currency. */
    public static Proposal concludeProposal(Rule rule, Action action, BigDecimal amountQuote) {
        return new Proposal(rule.getName(), action, amountQuote);
    }

    /** Asks for an action with an amount a model predicted. */
    public static Proposal concludeProposal(Rule rule, Action action, double amountQuote) {
        return new Proposal(rule.getName(), action, BigDecimal.valueOf(amountQuote));
    }

    /** Sets the amount on the table. */
    public static AmountChange concludeAmount(Rule rule, BigDecimal toQuote) {
        return new AmountChange(rule.getName(), toQuote);
    }

    /** Forbids the action; no override lifts it. */
    public static Veto concludeVeto(Rule rule) {
        return new Veto(rule.getName(), false);
    }

    /** Forbids the action unless an override lifts it. */
    public static Veto concludeLiftableVeto(Rule rule) {
        return new Veto(rule.getName(), true);
    }

    /** Lifts every liftable veto. */
    public static Lift concludeLift(Rule rule) {
        return new Lift(rule.getName());
    }
}
