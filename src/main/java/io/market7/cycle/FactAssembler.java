package io.market7.cycle;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.Ledger;
import io.market7.domain.deal.Previous;
import io.market7.domain.deal.Request;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.leverage.LeverageFacts;
import io.market7.domain.market.Symbol;
import io.market7.domain.prediction.PredictionFacts;
import io.market7.execution.HeldDeal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts together what is known at one moment: the market as closed bars tell it, the venue's book,
 * and our own notes. What is absent stays absent; nothing is ever filled in.
 */
class FactAssembler {
    private final MarketState market;
    private final Notebook notebook;

    FactAssembler(MarketState market, Notebook notebook) {
        this.market = market;
        this.notebook = notebook;
    }

    /** Returns the facts of question {@code btc}. */
    FactSet btc(Instant at) {
        return new FactSet(
                null,
                Question.BTC,
                at,
                Subject.spot(MarketState.LEADER),
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

    /**
     * Returns the facts of every question about a symbol, in the order in which they are acted
     * upon: {@code safu} before {@code dca} with an open deal, {@code reentry} while SAFU closed
     * the last one, else {@code fork}.
     */
    List<FactSet> symbol(Symbol symbol, Instant at, Holdings holdings) {
        Optional<HeldDeal> open = holdings.dealOf(symbol);
        if (open.isPresent()) {
            FactSet dca = dca(symbol, at, holdings, open.get());
            return List.of(safu(symbol, at, holdings, open.get()), dca);
        }
        return List.of(
                holdings.leftBySafu(symbol)
                        .map(left -> reentry(symbol, at, holdings, left))
                        .orElseGet(() -> fork(symbol, at, holdings)));
    }

    private FactSet safu(Symbol symbol, Instant at, Holdings holdings, HeldDeal open) {
        Ledger ledger = ledger(symbol, holdings, open.firedSteps());
        Holding held = new Holding(holdings, holdings.facts(open), ledger, Map.of());
        return facts(Question.SAFU, symbol, at, held);
    }

    private FactSet reentry(Symbol symbol, Instant at, Holdings holdings, HeldDeal left) {
        Ledger ledger = ledger(symbol, holdings, null);
        Holding held = new Holding(holdings, holdings.facts(left), ledger, Map.of());
        return facts(Question.REENTRY, symbol, at, held);
    }

    private FactSet fork(Symbol symbol, Instant at, Holdings holdings) {
        Ledger ledger = ledger(symbol, holdings, null);
        return facts(Question.FORK, symbol, at, new Holding(holdings, null, ledger, Map.of()));
    }

    private FactSet dca(Symbol symbol, Instant at, Holdings holdings, HeldDeal open) {
        Deal deal = holdings.facts(open);
        Ledger ledger = ledger(symbol, holdings, open.firedSteps());
        Map<String, Double> scores =
                notebook.ofDeal(open.id())
                        .map(DealNotes::entryFork)
                        .map(score -> Map.of("entryFork", score))
                        .orElse(Map.of());
        return facts(Question.DCA, symbol, at, new Holding(holdings, deal, ledger, scores));
    }

    private Ledger ledger(Symbol symbol, Holdings holdings, List<Integer> firedSteps) {
        SymbolNotes notes = notebook.of(symbol).orElse(new SymbolNotes(null, null));
        return new Ledger(notes.sentAt(), notes.sentPrice(), holdings.symbols(), firedSteps);
    }

    /** What is held of the symbol asked about. */
    private record Holding(Holdings all, Deal deal, Ledger ledger, Map<String, Double> scores) {}

    private FactSet facts(Question question, Symbol symbol, Instant at, Holding holding) {
        SymbolMarket known = market.market(symbol);
        MarketFacts.Held held =
                new MarketFacts.Held(
                        holding.deal(),
                        holding.ledger(),
                        holding.scores(),
                        question == Question.DCA ? previous(holding.deal()) : null,
                        LeverageFacts.UNKNOWN,
                        known.last() == null
                                ? null
                                : holding.all().instrument(symbol, known.last().close()));
        return new MarketFacts(market).of(question, Subject.spot(symbol), at, held);
    }

    private Previous previous(Deal deal) {
        return notebook.ofDeal(deal.id()).map(DealNotes::previous).orElse(null);
    }
}
