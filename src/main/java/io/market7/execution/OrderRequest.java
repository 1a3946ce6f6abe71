package io.market7.execution;

import io.market7.domain.Checks;
import io.market7.domain.deal.DealMeasures;
import io.market7.domain.decision.Action;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What a decision, or a person, wants done.
 *
 * @param decisionId the journalled decision, or the id of the manual action
 * @param dealId the deal or leg; of an opening one the id it will have
 * @param symbol traded pair
 * @param action what is to be done; null when nothing is
 * @param purpose what the order is for; null when the action leads to no order here
 * @param step number of a numbered order; null otherwise
 * @param amountQuote quote to spend, or notional of a leg; null for a close
 * @param measures what was known when it was decided
 * @param at when it was decided
 * @param leg the leg of a contract; null for a deal
 */
public record OrderRequest(
        String decisionId,
        String dealId,
        Symbol symbol,
        Action action,
        Purpose purpose,
        Integer step,
        BigDecimal amountQuote,
        StepMeasures measures,
        Instant at,
        LegTerms leg) {

    public OrderRequest {
        Checks.required("decisionId", decisionId);
        Checks.required("symbol", symbol);
        Checks.required("at", at);
    }

    /** A wish about a spot deal. */
    public OrderRequest(
            String decisionId,
            String dealId,
            Symbol symbol,
            Action action,
            Purpose purpose,
            Integer step,
            BigDecimal amountQuote,
            StepMeasures measures,
            Instant at) {
        this(decisionId, dealId, symbol, action, purpose, step, amountQuote, measures, at, null);
    }

    /**
     * Returns what a decision about a spot deal wants.
     *
     * @param journalId id under which the decision is journalled
     * @param facts the facts it was made from, predictions included
     * @param measures the deal's measures with the ladder amount of the step; null is unknown
     * @throws IllegalArgumentException when the facts lack the deal or its fired steps
     */
    public static OrderRequest of(
            String journalId, Decision decision, FactSet facts, DealMeasures measures) {
        Purpose purpose = purpose(decision);
        Symbol symbol = facts.subject().symbol();
        return new OrderRequest(
                journalId,
                purpose == null ? null : dealId(purpose, facts),
                symbol,
                decision.action(),
                purpose,
                purpose == Purpose.SAFETY_ORDER ? step(facts) : null,
                purpose != null && purpose.adds() ? decision.amountQuote() : null,
                measures(facts, measures),
                decision.at());
    }

    /** Returns the wish of a person or the kill switch to close a deal at the market. */
    public static OrderRequest manualClose(
            String actionId, String dealId, Symbol symbol, Instant at) {
        return new OrderRequest(
                actionId,
                dealId,
                symbol,
                Action.CLOSE_AT_MARKET,
                Purpose.MANUAL_CLOSE,
                null,
                null,
                StepMeasures.UNKNOWN,
                at);
    }

    /** Returns the same wish with an amount, for an action that carries none ({@code REENTER}). */
    public OrderRequest withAmount(BigDecimal quote) {
        return new OrderRequest(
                decisionId, dealId, symbol, action, purpose, step, quote, measures, at, leg);
    }

    private static Purpose purpose(Decision decision) {
        if (decision.action() == null) {
            return null;
        }
        return switch (decision.action()) {
            case OPEN_DEAL, REENTER -> Purpose.BASE_ORDER;
            case PLACE_SAFETY_ORDER -> Purpose.SAFETY_ORDER;
            case CLOSE_AT_MARKET ->
                    decision.question() == Question.SAFU ? Purpose.SAFU_EXIT : Purpose.MANUAL_CLOSE;
            case OPEN_LEG, ADD_TO_LEG, CLOSE_LEG, REDUCE_LEG -> null;
        };
    }

    private static String dealId(Purpose purpose, FactSet facts) {
        if (purpose == Purpose.BASE_ORDER) {
            return ClientOrderIds.dealId(facts.subject().symbol(), facts.at());
        }
        if (facts.deal() == null || facts.deal().id() == null) {
            throw new IllegalArgumentException(
                    "The facts of %s name no deal. Expected deal.id for a %s."
                            .formatted(facts.id(), purpose));
        }
        return facts.deal().id();
    }

    private static Integer step(FactSet facts) {
        if (facts.request().step() != null) {
            return facts.request().step();
        }
        List<Integer> fired = facts.ledger().firedSteps();
        if (fired == null) {
            throw new IllegalArgumentException(
                    "The facts of %s do not know the fired steps. Expected ledger.firedSteps for a safety order."
                            .formatted(facts.id()));
        }
        return fired.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    private static StepMeasures measures(FactSet facts, DealMeasures measures) {
        return new StepMeasures(
                facts.prices().price(),
                facts.predictions().values().get("confidence"),
                measures == null ? null : measures.tp1DistancePct(),
                measures == null ? null : measures.breakEvenGainPct());
    }
}
