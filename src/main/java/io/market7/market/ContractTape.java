package io.market7.market;

import io.market7.domain.leverage.FundingRate;
import io.market7.domain.market.MarkBar;
import io.market7.domain.market.Symbol;
import java.time.Instant;

/**
 * Mark prices and funding rates of contracts, read as time passes. Nothing is told before it is
 * known: a mark bar at its close, a funding rate at its stamp.
 */
public interface ContractTape extends AutoCloseable {

    /** Is told what became known. */
    interface Listener {

        /** Takes the mark price of a closed hour. */
        void onMark(Symbol symbol, MarkBar bar);

        /** Takes a funding rate; the mark bar that closes at its stamp came before. */
        void onFunding(Symbol symbol, FundingRate rate);
    }

    /**
     * Tells everything that became known after the last call and until {@code at}, included: by
     * time, then marks before funding, then by name of the symbol.
     */
    void until(Instant at, Listener listener);

    @Override
    void close();
}
