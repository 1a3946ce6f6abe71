package io.market7.cycle;

import io.market7.domain.decision.DecisionLog;
import io.market7.domain.decision.FactSet;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * The pipeline: what is due at one instant is put together, asked, kept and acted upon; then what
 * follows from it, one question after another. Run by one thread.
 */
public final class DecisionCycle {
    private final Agenda agenda;
    private final Evaluations evaluations;
    private final DecisionLog journal;
    private final Trader trader;
    private final CycleListener listener;
    private final Clock clock;

    /** What a cycle is made of. */
    record Parts(
            Agenda agenda,
            Evaluations evaluations,
            DecisionLog journal,
            Trader trader,
            CycleListener listener,
            Clock clock) {}

    DecisionCycle(Parts parts) {
        this.agenda = parts.agenda();
        this.evaluations = parts.evaluations();
        this.journal = parts.journal();
        this.trader = parts.trader();
        this.listener = parts.listener();
        this.clock = parts.clock();
    }

    /**
     * Decides everything that is due at an instant, and what follows from it.
     *
     * @param at close of the bars that are known
     * @return whether any decision asked for an order
     */
    boolean decide(Instant at) {
        List<Evaluation> decided = evaluations.of(agenda.due(at)); // enriched, decided, identified
        boolean sent = act(decided);
        for (Supplier<FactSet> next : agenda.following(at, decided)) {
            sent |= act(evaluations.of(List.of(next.get())));
        }
        return sent;
    }

    private boolean act(List<Evaluation> decided) {
        boolean sent = false;
        for (Evaluation evaluation : decided) {
            boolean asks = trader.asksForOrder(evaluation);
            journal(evaluation, asks);
            if (asks) {
                listener.onOrder(evaluation, trader.execute(evaluation));
            }
            trader.remember(evaluation);
            sent |= asks;
        }
        return sent;
    }

    /** Journals an evaluation; one that asks for an order is on disk before the order leaves. */
    private void journal(Evaluation evaluation, boolean asksForOrder) {
        if (asksForOrder) {
            journal.appendDurably(evaluation.entry(clock.instant()));
        } else {
            journal.append(evaluation.entry(clock.instant()));
        }
        listener.onEvaluation(evaluation);
    }
}
