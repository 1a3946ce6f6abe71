package io.market7.cycle.leg;

import io.market7.cycle.Agenda;
import io.market7.cycle.Evaluation;
import io.market7.domain.decision.Action;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.market.Market;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.execution.ContractBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is due for contracts. On every 15m close: {@code btc} once, then {@code fork} for each side
 * that is flat. On the hour, where the mark price is known: {@code leverage-exit} for each leg, and
 * afterwards {@code leverage} for each leg and for each side whose {@code fork} was approved, one
 * after another, so that each sees the account after the orders before it. Contracts come in name
 * order, long before short.
 */
final class LegAgenda implements Agenda {
    private static final String SHORT_SCORE = "shortFork";

    private final LegFacts facts;
    private final Supplier<ContractBook> book;
    private final Set<Symbol> symbols;

    LegAgenda(LegFacts facts, Supplier<ContractBook> book, Set<Symbol> symbols) {
        this.facts = facts;
        this.book = book;
        this.symbols = symbols;
    }

    @Override
    public List<FactSet> due(Instant at) {
        ContractBook held = book.get();
        List<FactSet> due = new ArrayList<>();
        due.add(facts.btc(at));
        for (Symbol symbol : symbols) {
            for (Side side : Side.values()) {
                Subject subject = new Subject(symbol, Market.FUTURES, side);
                if (!held.active(symbol, side)) {
                    due.add(facts.fork(subject, at, held));
                } else if (markIsDue(at) && held.leg(symbol, side).isPresent()) {
                    due.add(facts.exit(subject, at, held));
                }
            }
        }
        return due;
    }

    @Override
    public List<Supplier<FactSet>> following(Instant at, List<Evaluation> decided) {
        List<Supplier<FactSet>> following = new ArrayList<>();
        for (Evaluation each : markIsDue(at) ? decided : List.<Evaluation>of()) {
            if (leadsOn(each)) {
                Subject subject = each.facts().subject();
                Map<String, Double> scores = scores(each);
                following.add(() -> facts.add(subject, at, book.get(), scores));
            }
        }
        return following;
    }

    /** Mark prices come hourly; without one nothing about a leg can be said. */
    private static boolean markIsDue(Instant at) {
        return Timeframe.H1.isBoundary(at);
    }

    private static boolean leadsOn(Evaluation each) {
        return each.decision().question() == Question.LEVERAGE_EXIT
                || each.decision().question() == Question.FORK
                        && each.decision().action() == Action.OPEN_DEAL;
    }

    /**
     * Returns the scores that are handed on: the short score, which only {@code fork} computes. The
     * fork score {@code leverage} computes itself, from the mark price.
     */
    private static Map<String, Double> scores(Evaluation each) {
        Double score = each.decision().scores().get(SHORT_SCORE);
        boolean handed =
                each.decision().question() == Question.FORK
                        && each.facts().subject().side() == Side.SHORT
                        && score != null;
        return handed ? Map.of(SHORT_SCORE, score) : Map.of();
    }
}
