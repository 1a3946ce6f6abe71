package io.market7.cycle;

import io.market7.domain.market.Symbol;
import io.market7.execution.BarOutcome;
import io.market7.execution.Executor;
import io.market7.execution.PaperVenue;
import io.market7.market.SymbolCandle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The paper venue for deals, fed with base bars. */
final class DealMarketplace implements Marketplace {
    private final PaperVenue venue;
    private final Executor executor;
    private final Place.Surroundings around;

    DealMarketplace(PaperVenue venue, Executor executor, Place.Surroundings around) {
        this.venue = venue;
        this.executor = executor;
        this.around = around;
    }

    @Override
    public List<Runnable> live(Instant at, List<SymbolCandle> candles) {
        List<Runnable> settlements = new ArrayList<>();
        Set<Symbol> traded = around.market().symbols();
        for (SymbolCandle each : candles) {
            if (each.candle().timeframe() == around.base() && traded.contains(each.symbol())) {
                BarOutcome outcome = venue.onBar(each.symbol(), each.candle());
                if (!outcome.quiet()) {
                    settlements.add(() -> executor.settle(outcome));
                    around.listener().onFills(at, outcome);
                }
            }
        }
        return settlements;
    }
}
