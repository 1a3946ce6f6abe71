package io.market7.codec;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.Ledger;
import io.market7.domain.deal.Previous;
import io.market7.domain.deal.Request;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
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

/** The groups of one line, read in the order of the format. */
record Body(
        Instant at,
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
        Request request) {

    static Body read(FactNode root, Instant at) {
        return new Body(
                at,
                MarketReader.prices(root, at),
                FactsReader.indicators(root),
                BtcReader.read(root, at),
                DealReader.deal(root),
                DealReader.ledger(root),
                ScoresReader.scores(root),
                ScoresReader.predictions(root, at),
                MarketReader.rrr(root),
                DealReader.previous(root),
                MarketReader.ratings(root),
                LeverageReader.read(root),
                InstrumentReader.read(root),
                RequestReader.read(root));
    }

    FactSet facts(
            String id,
            Question question,
            Subject subject,
            Map<String, Map<String, Object>> parameters) {
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
                predictions,
                rrr,
                previous,
                tv,
                leverage,
                instrument,
                request,
                parameters);
    }
}
