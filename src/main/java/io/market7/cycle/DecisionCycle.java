package io.market7.cycle;

import io.market7.domain.decision.DecisionLog;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.market.Symbol;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The pipeline: what is due at one instant is put together, asked, kept and acted upon. All facts
 * of an instant are read before its first order leaves, so the order of the symbols decides nothing
 * but the order of the orders. Run by one thread.
 */
public final class DecisionCycle {
    private final FactAssembler assembler;
    private final Evaluations evaluations;
    private final DecisionLog journal;
    private final Trader trader;
    private final CycleListener listener;
    private final Clock clock;

    /** What a cycle is made of. */
    record Parts(
            FactAssembler assembler,
            Evaluations evaluations,
            DecisionLog journal,
            Trader trader,
            CycleListener listener,
            Clock clock) {}

    DecisionCycle(Parts parts) {
        this.assembler = parts.assembler();
        this.evaluations = parts.evaluations();
        this.journal = parts.journal();
        this.trader = parts.trader();
        this.listener = parts.listener();
        this.clock = parts.clock();
    }

    /**
     * Decides everything that is due at an instant: question {@code btc} once, then each symbol in
     * order, {@code dca} with an open deal and {@code fork} without.
     *
     * @param at close of the bars that are known
     * @param symbols traded symbols in name order
     * @return whether any decision asked for an order
     */
    boolean decide(Instant at, Iterable<Symbol> symbols) {
        List<FactSet> facts = assemble(at, symbols);
        List<Evaluation> decided = evaluations.of(facts); // enriched, decided, identified
        for (Evaluation evaluation : decided) {
            journal(evaluation);
            execute(evaluation);
        }
        return decided.stream().anyMatch(Evaluation::asksForOrder);
    }

    private List<FactSet> assemble(Instant at, Iterable<Symbol> symbols) {
        Holdings holdings = trader.holdings();
        List<FactSet> facts = new ArrayList<>();
        facts.add(assembler.btc(at));
        symbols.forEach(symbol -> facts.add(assembler.symbol(symbol, at, holdings)));
        return facts;
    }

    /** Journals an evaluation; one that asks for an order is on disk before the order leaves. */
    private void journal(Evaluation evaluation) {
        if (evaluation.asksForOrder()) {
            journal.appendDurably(evaluation.entry(clock.instant()));
        } else {
            journal.append(evaluation.entry(clock.instant()));
        }
        listener.onEvaluation(evaluation);
    }

    private void execute(Evaluation evaluation) {
        if (evaluation.asksForOrder()) {
            listener.onOrder(evaluation, trader.execute(evaluation));
        }
        if (evaluation.decision().question() == Question.DCA) {
            trader.remember(evaluation);
        }
    }
}
