package io.market7.cycle;

import io.market7.domain.deal.DealMeasures;
import io.market7.domain.deal.Previous;
import io.market7.domain.decision.Action;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Symbol;
import io.market7.execution.Execution;
import io.market7.execution.Executor;
import io.market7.execution.OrderRequest;
import io.market7.execution.PaperVenue;
import io.market7.ruleset.engine.RulesetChoice;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Brings decisions about spot deals to the venue. */
final class DealTrader implements Trader {
    private static final String CONFIDENCE = "confidence";

    private final PaperVenue venue;
    private final Executor executor;
    private final Notebook notebook;
    private final Function<FactSet, DealMeasures> measurer;
    private final EntryTerms entries;
    private final Map<Symbol, Instrument> instruments;

    /**
     * @param rulesets bound rulesets, read once a decision
     * @param instruments configured order limits
     */
    DealTrader(
            PaperVenue venue,
            Executor executor,
            Notebook notebook,
            RulesetChoice rulesets,
            Map<Symbol, Instrument> instruments) {
        this.venue = venue;
        this.executor = executor;
        this.notebook = notebook;
        this.measurer = new DealMeasurer(rulesets);
        this.entries = new EntryTerms(rulesets);
        this.instruments = instruments;
    }

    /** Reads the venue's book; forgets notes of deals that are gone. */
    Holdings holdings() {
        Holdings holdings = Holdings.read(venue, instruments);
        Set<String> known = new HashSet<>();
        holdings.deals().forEach(deal -> known.add(deal.id()));
        holdings.pending().forEach(order -> known.add(order.dealId()));
        notebook.keepOnly(known);
        return holdings;
    }

    @Override
    public Execution execute(Evaluation evaluation) {
        FactSet facts = evaluation.facts();
        Execution execution = executor.execute(request(evaluation));
        if (execution.status() == Execution.Status.ACCEPTED && opens(evaluation)) {
            notebook.sent(facts.subject().symbol(), facts.at(), facts.prices().price());
            notebook.opened(execution.dealId(), entries.forkScore(evaluation));
        }
        return execution;
    }

    private OrderRequest request(Evaluation evaluation) {
        FactSet facts = evaluation.facts();
        boolean adds = facts.question() == Question.DCA;
        OrderRequest request =
                OrderRequest.of(
                        evaluation.decision().id(),
                        evaluation.decision(),
                        facts,
                        adds ? measurer.apply(facts) : null);
        return evaluation.decision().action() == Action.REENTER
                ? request.withAmount(entries.baseOrderQuote(evaluation.facts().subject().symbol()))
                : request;
    }

    private static boolean opens(Evaluation evaluation) {
        Action action = evaluation.decision().action();
        return action == Action.OPEN_DEAL || action == Action.REENTER;
    }

    @Override
    public void remember(Evaluation evaluation) {
        FactSet facts = evaluation.facts();
        if (facts.question() != Question.DCA) {
            return;
        }
        notebook.evaluated(
                facts.deal().id(),
                new Previous(
                        facts.predictions().values().get(CONFIDENCE),
                        measurer.apply(facts).tp1DistancePct(),
                        facts.at()));
    }
}
