package io.market7.cycle.leg;

import io.market7.cycle.MarketFacts;
import io.market7.cycle.MarketState;
import io.market7.cycle.Notebook;
import io.market7.cycle.SymbolNotes;
import io.market7.domain.deal.Ledger;
import io.market7.domain.deal.Request;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.leverage.Leg;
import io.market7.domain.leverage.LeverageFacts;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Market;
import io.market7.domain.market.PriceFacts;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import io.market7.domain.prediction.PredictionFacts;
import io.market7.execution.ContractBook;
import io.market7.execution.HeldLeg;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts together what is known of a side of a contract at one moment. What is absent stays absent;
 * nothing is ever filled in.
 */
class LegFacts {
    private static final Subject LEADER =
            new Subject(MarketState.LEADER, Market.FUTURES, Side.LONG);

    private final MarketState market;
    private final ContractMarket contracts;
    private final Notebook notebook;
    private final Function<Symbol, Optional<Instrument>> instruments;

    /**
     * @param instruments limits and brackets of a contract, as far as they are known
     */
    LegFacts(
            MarketState market,
            ContractMarket contracts,
            Notebook notebook,
            Function<Symbol, Optional<Instrument>> instruments) {
        this.market = market;
        this.contracts = contracts;
        this.notebook = notebook;
        this.instruments = instruments;
    }

    /** What differs from question to question. */
    private record Holding(
            Ledger ledger, Map<String, Double> scores, LeverageFacts leverage, Instrument limits) {
        private static final Holding NOTHING =
                new Holding(Ledger.UNKNOWN, Map.of(), LeverageFacts.UNKNOWN, null);
    }

    /** Returns the facts of question {@code btc}. */
    FactSet btc(Instant at) {
        return new FactSet(
                null,
                Question.BTC,
                at,
                LEADER,
                market.leaderPrices(),
                Map.of(),
                market.btc(),
                null,
                Ledger.UNKNOWN,
                Map.of(),
                PredictionFacts.NONE,
                null,
                null,
                Map.of(),
                LeverageFacts.UNKNOWN,
                null,
                Request.DEFAULT,
                Map.of());
    }

    /** Returns the facts of {@code fork} for a side that is flat. */
    FactSet fork(Subject subject, Instant at, ContractBook book) {
        SymbolNotes last = notebook.of(subject).orElse(new SymbolNotes(null, null));
        Ledger ledger =
                new Ledger(last.sentAt(), last.sentPrice(), active(subject.side(), book), null);
        return facts(
                Question.FORK,
                subject,
                at,
                new Holding(ledger, Map.of(), LeverageFacts.UNKNOWN, null));
    }

    /** Returns the contracts of which a side is held, or about to be, in name order. */
    private List<Symbol> active(Side side, ContractBook book) {
        return market.symbols().stream().filter(symbol -> book.active(symbol, side)).toList();
    }

    /** Returns the facts of {@code leverage-exit} for a side with a leg. */
    FactSet exit(Subject subject, Instant at, ContractBook book) {
        return facts(Question.LEVERAGE_EXIT, subject, at, holding(subject, book, Map.of()));
    }

    /**
     * Returns the facts of {@code leverage}.
     *
     * @param scores scores that led here, by name
     */
    FactSet add(Subject subject, Instant at, ContractBook book, Map<String, Double> scores) {
        return facts(Question.LEVERAGE, subject, at, holding(subject, book, scores));
    }

    private Holding holding(Subject subject, ContractBook book, Map<String, Double> scores) {
        Symbol symbol = subject.symbol();
        Side other = subject.side() == Side.LONG ? Side.SHORT : Side.LONG;
        return new Holding(
                Ledger.UNKNOWN,
                scores,
                new LeverageFacts(
                        leg(symbol, subject.side(), book),
                        leg(symbol, other, book),
                        book.account(),
                        contracts.funding(symbol)),
                instruments.apply(symbol).orElse(null));
    }

    private static Leg leg(Symbol symbol, Side side, ContractBook book) {
        return book.leg(symbol, side).map(HeldLeg::toLeg).orElse(Leg.FLAT);
    }

    private FactSet facts(Question question, Subject subject, Instant at, Holding holding) {
        PriceFacts prices =
                contracts.prices(subject.symbol(), market.market(subject.symbol()).prices());
        MarketFacts.Held held =
                new MarketFacts.Held(
                        null,
                        holding.ledger(),
                        holding.scores(),
                        null,
                        holding.leverage(),
                        holding.limits());
        return new MarketFacts(market).of(question, subject, at, prices, held);
    }
}
