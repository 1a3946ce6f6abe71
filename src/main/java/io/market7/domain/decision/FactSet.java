package io.market7.domain.decision;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import io.market7.domain.deal.Deal;
import io.market7.domain.deal.Ledger;
import io.market7.domain.deal.Previous;
import io.market7.domain.deal.Request;
import io.market7.domain.leverage.LeverageFacts;
import io.market7.domain.market.BtcFacts;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.PriceFacts;
import io.market7.domain.market.Rrr;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import io.market7.domain.prediction.PredictionFacts;
import java.time.Instant;
import java.util.Map;

/**
 * Everything a decision may look at, at one moment. What is absent is unknown; nothing is ever
 * filled in.
 *
 * @param id the caller's own id, returned with the decision
 * @param question what is asked
 * @param at the moment of the decision; every age is measured against it
 * @param subject symbol, market and side
 * @param prices prices and volume
 * @param indicators records of the symbol by timeframe
 * @param btc the market leader
 * @param deal the deal asked about; null when there is none or it is unknown
 * @param ledger what was sent and fired
 * @param scores given scores by name; a given score replaces the computed one
 * @param predictions predictions by model
 * @param rrr inputs of the reward-to-risk filter; null is unknown
 * @param previous the previous evaluation of the deal; null is unknown
 * @param tv ratings by timeframe
 * @param leverage positions and account of a contract
 * @param instrument the exchange's limits; null is unknown
 * @param request what the caller asks for beyond the question
 * @param parameters parameter overrides for this decision only, by ruleset and name
 */
public record FactSet(
        String id,
        Question question,
        Instant at,
        Subject subject,
        PriceFacts prices,
        Map<Timeframe, Indicators> indicators,
        BtcFacts btc,
        Deal deal,
        Ledger ledger,
        Map<String, Double> scores,
        PredictionFacts predictions,
        Rrr rrr,
        Previous previous,
        Map<Timeframe, TvRating> tv,
        LeverageFacts leverage,
        Instrument instrument,
        Request request,
        Map<String, Map<String, Object>> parameters) {

    public FactSet {
        Checks.required("question", question);
        Checks.required("at", at);
        Checks.required("symbol", subject);
        Checks.required("prices", prices);
        Checks.required("btc", btc);
        Checks.required("ledger", ledger);
        Checks.required("predictions", predictions);
        Checks.required("leverage", leverage);
        Checks.required("request", request);
        indicators = Map.copyOf(indicators);
        scores = Map.copyOf(scores);
        tv = Map.copyOf(tv);
        scores.forEach((name, value) -> Checks.finite("scores." + name, value));
        refuseFuture(at, "priceAt", prices.priceAt());
        refuseFuture(at, "predictionsAt", predictions.at());
        refuseFuture(at, "btc.at", btc.at());
        indicators.forEach(
                (timeframe, record) ->
                        refuseFuture(
                                at,
                                "indicators." + timeframe.label() + ".closeAt",
                                record.closeAt()));
        btc.indicators()
                .forEach(
                        (timeframe, record) ->
                                refuseFuture(
                                        at,
                                        "btc." + timeframe.label() + ".closeAt",
                                        record.closeAt()));
    }

    /** Returns the same facts for another question. */
    public FactSet asked(Question other) {
        return new FactSet(
                id,
                other,
                at,
                subject,
                prices,
                indicators,
                btc,
                deal,
                ledger,
                scores,
                predictions,
                rrr,
                previous,
                tv,
                leverage,
                instrument,
                request,
                parameters);
    }

    private static void refuseFuture(Instant at, String field, Instant instant) {
        if (instant != null && instant.isAfter(at)) {
            throw new InvalidFactException(
                    field, instant, "an instant not later than at (" + at + ")");
        }
    }

    /** Returns the same facts with other predictions. */
    public FactSet predicted(PredictionFacts other) {
        return new FactSet(
                id,
                question,
                at,
                subject,
                prices,
                indicators,
                btc,
                deal,
                ledger,
                scores,
                other,
                rrr,
                previous,
                tv,
                leverage,
                instrument,
                request,
                parameters);
    }
}
