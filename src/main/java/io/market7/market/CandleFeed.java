package io.market7.market;

import java.util.Optional;

/**
 * Closed candles one after another, in {@link SymbolCandle#ORDER}. Read by one thread; {@link
 * #close()} may be called by another.
 */
public interface CandleFeed extends AutoCloseable {

    /** Returns the next candle; empty at the end and after {@link #close()}. May wait. */
    Optional<SymbolCandle> next();

    /** Ends the feed and frees what it holds. Closing twice does nothing. */
    @Override
    void close();
}
