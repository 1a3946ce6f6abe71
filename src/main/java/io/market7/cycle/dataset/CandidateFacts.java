package io.market7.cycle.dataset;

import io.market7.cycle.MarketFacts;
import io.market7.cycle.MarketState;
import io.market7.domain.deal.Deal;
import io.market7.domain.deal.LastStep;
import io.market7.domain.deal.Ledger;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.leverage.Leg;
import io.market7.domain.leverage.LeverageFacts;
import io.market7.domain.market.PriceFacts;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The facts that the service would have had about a candidate. */
final class CandidateFacts {
    private static final BigDecimal ONE_TIME = BigDecimal.ONE;

    private final MarketState market;
    private final MarketFacts facts;
    private final BigDecimal baseQuote;

    /**
     * @param baseQuote quote a deal starts with
     */
    CandidateFacts(MarketState market, BigDecimal baseQuote) {
        this.market = market;
        this.facts = new MarketFacts(market);
        this.baseQuote = baseQuote;
    }

    /** Returns the facts of question {@code fork} with nothing held. */
    FactSet fork(Symbol symbol, Target target, Instant at) {
        Ledger empty = new Ledger(null, null, List.of(), null);
        MarketFacts.Held held =
                new MarketFacts.Held(null, empty, Map.of(), null, LeverageFacts.UNKNOWN, null);
        return facts.of(Question.FORK, subject(symbol, target), at, marked(symbol), held);
    }

    /** Returns the facts of the question that reads the model. */
    FactSet of(Candidate candidate, Target target, Instant at) {
        Symbol symbol = candidate.symbol();
        return target.side() == Side.LONG
                ? facts.of(
                        question(target),
                        subject(symbol, target),
                        at,
                        marked(symbol),
                        deal(candidate))
                : facts.of(
                        Question.LEVERAGE,
                        subject(symbol, target),
                        at,
                        marked(symbol),
                        leg(candidate));
    }

    /** Returns the facts of a side that is flat and about to be opened. */
    FactSet flat(Symbol symbol, Target target, Instant at) {
        LeverageFacts flat = new LeverageFacts(Leg.FLAT, Leg.FLAT, null, null);
        MarketFacts.Held held =
                new MarketFacts.Held(null, Ledger.UNKNOWN, Map.of(), null, flat, null);
        return facts.of(Question.LEVERAGE, subject(symbol, target), at, marked(symbol), held);
    }

    private static Question question(Target target) {
        return target == Target.SAFU_EXIT ? Question.SAFU : Question.DCA;
    }

    private static Subject subject(Symbol symbol, Target target) {
        return new Subject(symbol, target.market(), target.side());
    }

    /** Contracts are read at their mark price; the last price stands in for it here. */
    private PriceFacts marked(Symbol symbol) {
        PriceFacts prices = market.prices(symbol);
        return new PriceFacts(
                prices.price(), prices.price(), prices.priceAt(), prices.quoteVolume24h());
    }

    private MarketFacts.Held deal(Candidate candidate) {
        Position held = candidate.position();
        LastStep step =
                candidate.stepAt() == null
                        ? null
                        : new LastStep(
                                held.steps(),
                                money(held.lastPrice()),
                                candidate.stepAt(),
                                null,
                                null,
                                null);
        Deal deal =
                new Deal(
                        "candidate",
                        money(held.average()),
                        money(held.spentQuote()),
                        baseQuote,
                        candidate.openedAt(),
                        step,
                        null);
        Ledger ledger =
                new Ledger(
                        null,
                        null,
                        List.of(),
                        IntStream.rangeClosed(1, held.steps()).boxed().toList());
        return new MarketFacts.Held(deal, ledger, Map.of(), null, LeverageFacts.UNKNOWN, null);
    }

    private static MarketFacts.Held leg(Candidate candidate) {
        Position held = candidate.position();
        Leg leg =
                new Leg(
                        money(held.average()),
                        money(held.spentQuote() / held.average()),
                        null,
                        ONE_TIME,
                        held.steps());
        LeverageFacts legs = new LeverageFacts(leg, Leg.FLAT, null, null);
        return new MarketFacts.Held(null, Ledger.UNKNOWN, Map.of(), null, legs, null);
    }

    private static BigDecimal money(double value) {
        return new BigDecimal(value, MathContext.DECIMAL64);
    }
}
