package io.market7.market;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Market;
import io.market7.domain.market.Timeframe;
import java.time.Instant;
import java.util.List;

/**
 * What to simulate. The same values give the same candles, on every machine.
 *
 * @param seed picks the story
 * @param market what the candles claim to be
 * @param symbols at least one; adding one does not change the others
 * @param startAt open of the first bar; on the 5m grid
 * @param endAt candles closing here or later are not delivered; null is endless
 */
public record Simulation(
        long seed, Market market, List<SimulatedSymbol> symbols, Instant startAt, Instant endAt) {

    public Simulation {
        Checks.required("market", market);
        Checks.required("startAt", startAt);
        symbols = List.copyOf(Checks.required("symbols", symbols));
        long distinct = symbols.stream().map(SimulatedSymbol::symbol).distinct().count();
        if (symbols.isEmpty() || distinct < symbols.size()) {
            throw new InvalidFactException("symbols", symbols, "at least one, each once");
        }
        if (!Timeframe.M5.isBoundary(startAt)) {
            throw new InvalidFactException("startAt", startAt, "an instant on the 5m grid");
        }
    }

    /** Simulates the ten default spot symbols from {@code startAt} without end. */
    public static Simulation of(long seed, Instant startAt) {
        return new Simulation(seed, Market.SPOT, SimulatedSymbol.defaults(), startAt, null);
    }

    /** Returns the same story, ended before {@code endAt}. */
    public Simulation until(Instant endAt) {
        return new Simulation(seed, market, symbols, startAt, endAt);
    }
}
