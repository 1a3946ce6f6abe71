package io.market7.cycle;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.Ledger;
import io.market7.domain.deal.Previous;
import io.market7.domain.deal.Request;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.leverage.LeverageFacts;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.PriceFacts;
import io.market7.domain.prediction.PredictionFacts;
import java.time.Instant;
import java.util.Map;

/**
 * Puts what the market tells beside what is held: the one way in which facts come to be, live, in a
 * backtest and when models are trained.
 */
public final class MarketFacts {
    private final MarketState market;

    /** Reads {@code market}. */
    public MarketFacts(MarketState market) {
        this.market = market;
    }

    /**
     * What is held and known of the subject asked about.
     *
     * @param deal the open deal; null when there is none
     * @param ledger what was sent and fired
     * @param scores scores that led here, by name
     * @param previous last evaluation of the deal; null when there is none
     * @param leverage legs, account and funding
     * @param instrument limits of the pair; null when unknown
     */
    public record Held(
            Deal deal,
            Ledger ledger,
            Map<String, Double> scores,
            Previous previous,
            LeverageFacts leverage,
            Instrument instrument) {
        /** Nothing is held, nothing is known. */
        public static final Held NOTHING =
                new Held(null, Ledger.UNKNOWN, Map.of(), null, LeverageFacts.UNKNOWN, null);
    }

    /** Returns the facts of a question, priced at the last closed bar. */
    public FactSet of(Question question, Subject subject, Instant at, Held held) {
        return of(question, subject, at, market.prices(subject.symbol()), held);
    }

    /** Returns the facts of a question at given prices. */
    public FactSet of(
            Question question, Subject subject, Instant at, PriceFacts prices, Held held) {
        SymbolMarket known = market.market(subject.symbol());
        return new FactSet(
                null,
                question,
                at,
                subject,
                prices,
                known.records(),
                market.btc(),
                held.deal(),
                held.ledger(),
                held.scores(),
                PredictionFacts.NONE,
                known.rrr(),
                held.previous(),
                market.ratings(subject.symbol(), at),
                held.leverage(),
                held.instrument(),
                Request.DEFAULT,
                Map.of());
    }
}
