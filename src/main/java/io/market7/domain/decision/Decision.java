package io.market7.domain.decision;

import io.market7.domain.Checks;
import io.market7.domain.market.BtcMarket;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.Timeframe;
import io.market7.domain.prediction.PredictionEvidence;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One resolved judgement with everything that led to it. The same facts, rulesets, parameters and
 * models give the same decision, always. Lists of rule names are sorted.
 *
 * @param id id of the facts it was made from
 * @param question what was asked
 * @param at the moment of the decision
 * @param subject who it is about
 * @param action what is to be done; null on HOLD and for question {@code btc}
 * @param amountQuote amount of an opening or adding action, quote currency; null otherwise
 * @param proposals proposal rules that concluded
 * @param vetoes vetoes that stand
 * @param lifted vetoes an override lifted
 * @param adjustments changes of running values in the order they were applied
 * @param tags rules that annotated
 * @param timeframes rules that failed each timeframe; null where the technical filter does not
 *     apply
 * @param btc state of the market leader as it was used
 * @param scores every score known to the decision, by name
 * @param rulesets rulesets that took part, in contract order
 * @param parametersSha256 digest of the effective parameters
 * @param models versions of models that ran for this decision, by name
 * @param explanation evidence per rule; null when none was asked for
 * @param verdicts what became of every rule and condition, kept beside the decision and no part of
 *     its JSON; null when the rules were not judged, or the decision was read from JSON
 */
public record Decision(
        String id,
        Question question,
        Instant at,
        Subject subject,
        Action action,
        BigDecimal amountQuote,
        List<String> proposals,
        List<String> vetoes,
        List<String> lifted,
        List<Adjustment> adjustments,
        List<String> tags,
        Map<Timeframe, List<String>> timeframes,
        BtcMarket btc,
        Map<String, Double> scores,
        List<RulesetRef> rulesets,
        String parametersSha256,
        Map<String, String> models,
        Explanation explanation,
        RuleVerdicts verdicts) {

    public Decision {
        Checks.required("question", question);
        Checks.required("at", at);
        proposals = List.copyOf(proposals);
        vetoes = List.copyOf(vetoes);
        lifted = List.copyOf(lifted);
        adjustments = List.copyOf(adjustments);
        tags = List.copyOf(tags);
        rulesets = List.copyOf(rulesets);
    }

    /**
     * Returns the action's name, {@code HOLD}, or for question {@code btc} the condition ({@code
     * HOLD} when unknown).
     */
    public String outcome() {
        if (question == Question.BTC) {
            MarketCondition condition = btc.condition();
            return condition == null ? "HOLD" : condition.name();
        }
        return action == null ? "HOLD" : action.name();
    }

    /** Returns the same decision without its explanation. */
    public Decision unexplained() {
        return explained(null);
    }

    /** Returns the same decision with another explanation; null is none. */
    public Decision explained(Explanation other) {
        return new Decision(
                id,
                question,
                at,
                subject,
                action,
                amountQuote,
                proposals,
                vetoes,
                lifted,
                adjustments,
                tags,
                timeframes,
                btc,
                scores,
                rulesets,
                parametersSha256,
                models,
                other,
                verdicts);
    }

    /**
     * Returns the same decision as one for which models ran.
     *
     * @param ran versions by name
     * @param said what they said; goes into the explanation when there is one
     */
    public Decision predicted(Map<String, String> ran, List<PredictionEvidence> said) {
        return new Decision(
                id,
                question,
                at,
                subject,
                action,
                amountQuote,
                proposals,
                vetoes,
                lifted,
                adjustments,
                tags,
                timeframes,
                btc,
                scores,
                rulesets,
                parametersSha256,
                ran,
                explanation == null ? null : explanation.predicted(said),
                verdicts);
    }
}
