package io.market7.cycle;

import io.market7.market.SymbolCandle;
import java.time.Instant;
import java.util.List;

/** The venue as time passes. Run by one thread. */
public interface Marketplace {
    /**
     * Lets the candles of an instant happen at the venue and tells the listener what they did.
     *
     * @return what is to be written down about orders once the state is saved, in order; empty when
     *     nothing happened
     */
    List<Runnable> live(Instant at, List<SymbolCandle> candles);

    /** Lets an instant of the past go by: nothing is traded. */
    default void warmUp(Instant at) {}
}
