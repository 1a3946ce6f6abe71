package io.market7.cycle.live;

import io.market7.cycle.CycleMemory;
import io.market7.cycle.Place;
import io.market7.domain.market.Market;
import io.market7.execution.OrderRequest;
import io.market7.execution.RiskGate;
import io.market7.execution.TradingMode;
import java.time.Instant;
import java.util.List;

/** The paper venue of a trading loop: where it trades, and what of it is saved. */
interface LoopBook extends AutoCloseable {
    /** Returns the market that is traded. */
    Market market();

    /** Returns where it is traded. */
    Place place(RiskGate gate);

    /** Returns the venue's part and the rest of what is saved. */
    LoopState state(Instant barAt, TradingMode mode, CycleMemory memory);

    /** Returns ids of the deals or legs that are open. */
    List<String> open();

    /**
     * Returns the wish of a person to close a deal or leg that is open.
     *
     * @param at the moment of it
     */
    OrderRequest close(String actionId, String id, Instant at);

    @Override
    default void close() {}
}
