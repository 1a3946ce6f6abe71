package io.market7.cycle;

import io.market7.domain.decision.Decider;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.market.Timeframe;
import io.market7.execution.Executor;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.engine.RulesetChoice;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Puts a cycle together from its parts; the same for the live loop and the backtest. */
public final class CycleAssembly implements AutoCloseable {
    private final CycleDriver driver;
    private final Notebook notebook = new Notebook();
    private final Executor executor;
    private final Evaluations evaluations;

    /**
     * What decides.
     *
     * @param rulesets bound rulesets, read once a decision
     * @param predictor adds predictions
     * @param explain how much of its explanation each decision carries
     * @param threads threads that share the decisions of one instant; at least 1
     * @param around is put around the rules, to measure them
     */
    public record Brain(
            RulesetChoice rulesets,
            Predictor predictor,
            ExplainLevel explain,
            int threads,
            UnaryOperator<Decider> around) {

        /** The same rulesets decide about every symbol, and nothing is put around them. */
        public Brain(
                Supplier<BoundRulesets> rulesets,
                Predictor predictor,
                ExplainLevel explain,
                int threads) {
            this(
                    RulesetChoice.same(rulesets),
                    predictor,
                    explain,
                    threads,
                    UnaryOperator.identity());
        }

        Evaluations evaluations() {
            Decider engine = around.apply(new RuleEngine(rulesets));
            return new Evaluations(new Evaluator(predictor, engine, explain), threads);
        }
    }

    /**
     * Assembles a cycle.
     *
     * @param place where it trades
     * @param market what it knows of the market
     * @param base shortest bars that will come
     * @param logs where it writes what must last
     * @param listener is told what happens
     * @param clock stamps journal entries
     */
    public CycleAssembly(
            Brain brain,
            Place place,
            MarketState market,
            Timeframe base,
            Logs logs,
            CycleListener listener,
            Clock clock) {
        this.evaluations = brain.evaluations();
        Trading trading =
                place.open(
                        new Place.Surroundings(
                                brain.rulesets(), market, base, logs, notebook, listener));
        this.executor = trading.executor();
        CycleListener told =
                listener.and(new Alerts(brain.rulesets(), notebook, listener::onAlert));
        DecisionCycle cycle =
                new DecisionCycle(
                        new DecisionCycle.Parts(
                                trading.agenda(),
                                evaluations,
                                logs.decisions(),
                                trading.trader(),
                                told,
                                clock));
        this.driver = new CycleDriver(market, trading.marketplace(), cycle, listener);
    }

    /**
     * Returns a run through one feed.
     *
     * @param base shortest bars of the feed
     * @param symbols how many symbols the feed delivers
     */
    public FeedRun run(Timeframe base, int symbols) {
        return new FeedRun(driver, base, symbols);
    }

    /** Returns what is remembered beside the venue's book. */
    public CycleMemory memory() {
        return notebook.memory();
    }

    /** Takes up the memory of an earlier run. */
    public void restore(CycleMemory memory) {
        notebook.restore(memory);
    }

    /** Returns the way to the venue, for manual actions and recovery. */
    public Executor executor() {
        return executor;
    }

    @Override
    public void close() {
        evaluations.close();
    }
}
