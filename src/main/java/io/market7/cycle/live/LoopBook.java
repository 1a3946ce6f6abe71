package io.market7.cycle.live;

import io.market7.cycle.CycleMemory;
import io.market7.cycle.Place;
import io.market7.domain.market.Market;
import io.market7.execution.OrderRequest;
import io.market7.execution.PaperContractSettings;
import io.market7.execution.PaperContractState;
import io.market7.execution.PaperContracts;
import io.market7.execution.PaperState;
import io.market7.execution.PaperVenue;
import io.market7.execution.RiskGate;
import io.market7.execution.TradingMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The paper venue of a trading loop: where it trades, and what of it is saved. */
interface LoopBook extends AutoCloseable {
    /** Opens the venue a source is traded on where an earlier loop left off, or anew. */
    static LoopBook open(LoopSettings settings, FeedSource source, Optional<LoopState> restored) {
        if (source.tape() == null) {
            PaperState fresh = PaperState.fresh(settings.paper().startBalanceQuote());
            PaperState state = restored.map(LoopState::venue).orElse(fresh);
            return new DealLoopBook(new PaperVenue(settings.paper(), state), settings.paper());
        }
        PaperContractSettings contracts = settings.contracts();
        PaperContractState fresh = PaperContractState.fresh(contracts.startBalanceQuote());
        PaperContractState state = restored.map(LoopState::contracts).orElse(fresh);
        return new LegLoopBook(new PaperContracts(contracts, state), source.tape().get());
    }

    /** Returns the market that is traded. */
    Market market();

    /** Returns where it is traded. */
    Place place(RiskGate gate);

    /** Returns the venue's part and the rest of what is saved. */
    LoopState state(Instant barAt, TradingMode mode, CycleMemory memory);

    /** Returns cash and what everything held is worth at the newest prices, quote. */
    BigDecimal equityQuote();

    /** Returns ids of the deals or legs that are open. */
    List<String> open();

    /**
     * Returns the wish of a person to close a deal or leg that is open.
     *
     * @param at the moment of it
     */
    OrderRequest close(String actionId, String id, Instant at);

    /**
     * Returns the venue for deals.
     *
     * @throws IllegalStateException when contracts are traded
     */
    default PaperVenue dealVenue() {
        throw new IllegalStateException("This loop trades contracts. Expected one of spot deals.");
    }

    /**
     * Returns the venue for contracts.
     *
     * @throws IllegalStateException when spot deals are traded
     */
    default PaperContracts contractVenue() {
        throw new IllegalStateException("This loop trades spot deals. Expected one of contracts.");
    }

    @Override
    default void close() {}
}
