package io.market7.cycle;

import io.market7.domain.market.Timeframe;
import java.util.List;

/**
 * Takes the closed candles of one instant after another: first the venue lives through them, then
 * the market state knows them, then, on every 15m close, what is due is decided. Run by one thread.
 */
final class CycleDriver {
    private final MarketState market;
    private final Marketplace marketplace;
    private final DecisionCycle cycle;
    private final CycleListener listener;

    CycleDriver(
            MarketState market,
            Marketplace marketplace,
            DecisionCycle cycle,
            CycleListener listener) {
        this.market = market;
        this.marketplace = marketplace;
        this.cycle = cycle;
        this.listener = listener;
    }

    /** Lets candles of the past pass into the market state; nothing is traded or decided. */
    void warmUp(CandleInstants.Whole instant) {
        marketplace.warmUp(instant.at());
        instant.candles().forEach(market::onCandle);
    }

    /**
     * Lives through one instant.
     *
     * @param save is run when anything was traded, before outcomes are written down: a crash in
     *     between is resolved from the saved book
     */
    void live(CandleInstants.Whole instant, Runnable save) {
        List<Runnable> settlements = marketplace.live(instant.at(), instant.candles());
        instant.candles().forEach(market::onCandle);
        boolean decided = Timeframe.M15.isBoundary(instant.at());
        boolean sent = decided && cycle.decide(instant.at());
        if (sent || !settlements.isEmpty()) {
            save.run();
        }
        settlements.forEach(Runnable::run);
        listener.onInstant(instant.at());
    }
}
