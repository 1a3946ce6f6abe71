package io.market7.cycle.live;

import io.market7.cycle.CycleMemory;
import io.market7.execution.PaperContractState;
import io.market7.execution.PaperState;
import io.market7.execution.TradingMode;
import java.time.Instant;

/**
 * Everything a trading loop must remember over a restart.
 *
 * @param version layout of this record; {@link #VERSION}
 * @param barAt close of the last instant that was lived through
 * @param mode how much trading is allowed
 * @param venue the paper venue's book of deals; null on contracts
 * @param memory what the cycle remembers beside it
 * @param contracts the paper venue's book of legs; null on spot
 * @param flattening action that asked for everything to be closed, while that goes on; null
 *     otherwise
 */
public record LoopState(
        int version,
        Instant barAt,
        TradingMode mode,
        PaperState venue,
        CycleMemory memory,
        PaperContractState contracts,
        String flattening) {
    /** Layout written by this program. */
    public static final int VERSION = 1;

    /** Returns the same with the action that asked for everything to be closed; null for none. */
    LoopState withFlattening(String actionId) {
        return new LoopState(version, barAt, mode, venue, memory, contracts, actionId);
    }
}
