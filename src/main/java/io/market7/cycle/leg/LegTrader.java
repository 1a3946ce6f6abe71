package io.market7.cycle.leg;

import io.market7.cycle.Evaluation;
import io.market7.cycle.Notebook;
import io.market7.cycle.SymbolNotes;
import io.market7.cycle.Trader;
import io.market7.domain.decision.Action;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.execution.Execution;
import io.market7.execution.Executor;
import io.market7.execution.HeldLeg;
import io.market7.execution.LegRequests;
import io.market7.execution.PaperContracts;
import java.math.BigDecimal;
import java.util.function.Function;

/** Brings decisions about legs to the venue. */
final class LegTrader implements Trader {
    private final PaperContracts venue;
    private final Executor executor;
    private final Notebook notebook;
    private final Function<Evaluation, BigDecimal> leverage;

    /**
     * @param leverage leverage at which a decision opens or enlarges a leg
     */
    LegTrader(
            PaperContracts venue,
            Executor executor,
            Notebook notebook,
            Function<Evaluation, BigDecimal> leverage) {
        this.venue = venue;
        this.executor = executor;
        this.notebook = notebook;
        this.leverage = leverage;
    }

    /** On contracts {@code fork} sends no order; it leads to {@code leverage}, which may. */
    @Override
    public boolean asksForOrder(Evaluation evaluation) {
        Question question = evaluation.decision().question();
        return evaluation.decision().action() != null
                && (question == Question.LEVERAGE || question == Question.LEVERAGE_EXIT);
    }

    @Override
    public Execution execute(Evaluation evaluation) {
        Subject subject = evaluation.facts().subject();
        HeldLeg held = venue.book().leg(subject.symbol(), subject.side()).orElse(null);
        boolean adds = evaluation.decision().question() == Question.LEVERAGE;
        Execution execution =
                executor.execute(
                        LegRequests.of(
                                evaluation.decision(),
                                held,
                                adds ? leverage.apply(evaluation) : null));
        if (execution.status() == Execution.Status.ACCEPTED
                && evaluation.decision().action() == Action.OPEN_LEG) {
            notebook.sent(
                    subject,
                    new SymbolNotes(evaluation.facts().at(), evaluation.facts().prices().price()));
        }
        return execution;
    }
}
