package io.market7.cycle.leg;

import io.market7.cycle.Marketplace;
import io.market7.cycle.Place;
import io.market7.domain.leverage.FundingRate;
import io.market7.domain.market.MarkBar;
import io.market7.domain.market.Symbol;
import io.market7.execution.Executor;
import io.market7.execution.LegOutcome;
import io.market7.execution.PaperContracts;
import io.market7.market.ContractTape;
import io.market7.market.SymbolCandle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The paper venue for contracts, fed with base bars, mark prices and funding. Orders fill at the
 * open of a bar before the hour that ends with it is looked at: an order decided on the hour is
 * filled in the first bar of the next one, so that each hour of mark prices meets the legs as they
 * were during it.
 */
final class LegMarketplace implements Marketplace {
    private final PaperContracts venue;
    private final Executor executor;
    private final ContractTape tape;
    private final ContractMarket contracts;
    private final Place.Surroundings around;

    LegMarketplace(
            PaperContracts venue,
            Executor executor,
            LegPlace.Contracts known,
            Place.Surroundings around) {
        this.venue = venue;
        this.executor = executor;
        this.tape = known.tape();
        this.contracts = known.market();
        this.around = around;
    }

    @Override
    public List<Runnable> live(Instant at, List<SymbolCandle> candles) {
        Living now = new Living(at);
        Set<Symbol> traded = around.market().symbols();
        for (SymbolCandle each : candles) {
            if (each.candle().timeframe() == around.base() && traded.contains(each.symbol())) {
                now.take(venue.onBar(each.symbol(), each.candle()));
            }
        }
        tape.until(at, now);
        return now.settlements;
    }

    @Override
    public void warmUp(Instant at) {
        tape.until(at, contracts);
    }

    /** One instant while it happens. */
    private final class Living implements ContractTape.Listener {
        private final Instant at;
        private final List<Runnable> settlements = new ArrayList<>();

        Living(Instant at) {
            this.at = at;
        }

        @Override
        public void onMark(Symbol symbol, MarkBar bar) {
            contracts.onMark(symbol, bar);
            take(venue.onMark(symbol, bar));
        }

        @Override
        public void onFunding(Symbol symbol, FundingRate rate) {
            contracts.onFunding(symbol, rate);
            take(venue.onFunding(symbol, rate));
        }

        private void take(LegOutcome outcome) {
            if (!outcome.quiet()) {
                settlements.add(() -> executor.settle(outcome));
                around.listener().onLegs(at, outcome);
            }
        }
    }
}
