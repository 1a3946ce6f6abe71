package io.market7.cycle;

import io.market7.domain.market.Timeframe;
import io.market7.execution.BarOutcome;
import io.market7.execution.Executor;
import io.market7.execution.PaperVenue;
import io.market7.market.SymbolCandle;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the closed candles of one instant after another: first the venue lives through them, then
 * the market state knows them, then, on every 15m close, what is due is decided. Run by one thread.
 */
final class CycleDriver {
    private final MarketState market;
    private final PaperVenue venue;
    private final Executor executor;
    private final DecisionCycle cycle;
    private final CycleListener listener;
    private final Timeframe base;

    /** What a driver moves. */
    record Parts(
            MarketState market,
            PaperVenue venue,
            Executor executor,
            DecisionCycle cycle,
            CycleListener listener,
            Timeframe base) {}

    CycleDriver(Parts parts) {
        this.market = parts.market();
        this.venue = parts.venue();
        this.executor = parts.executor();
        this.cycle = parts.cycle();
        this.listener = parts.listener();
        this.base = parts.base();
    }

    /** Lets candles of the past pass into the market state; nothing is traded or decided. */
    void warmUp(CandleInstants.Whole instant) {
        instant.candles().forEach(market::onCandle);
    }

    /**
     * Lives through one instant.
     *
     * @param save is run when anything was traded, before outcomes are written down: a crash in
     *     between is resolved from the saved book
     */
    void live(CandleInstants.Whole instant, Runnable save) {
        List<BarOutcome> outcomes = trade(instant);
        instant.candles().forEach(market::onCandle);
        boolean decided = Timeframe.M15.isBoundary(instant.at());
        boolean sent = decided && cycle.decide(instant.at(), market.symbols());
        if (sent || !outcomes.isEmpty()) {
            save.run();
        }
        outcomes.forEach(executor::settle);
        listener.onInstant(instant.at());
    }

    private List<BarOutcome> trade(CandleInstants.Whole instant) {
        List<BarOutcome> outcomes = new ArrayList<>();
        for (SymbolCandle each : instant.candles()) {
            if (each.candle().timeframe() == base && market.symbols().contains(each.symbol())) {
                BarOutcome outcome = venue.onBar(each.symbol(), each.candle());
                if (!outcome.quiet()) {
                    outcomes.add(outcome);
                    listener.onFills(instant.at(), outcome);
                }
            }
        }
        return outcomes;
    }
}
