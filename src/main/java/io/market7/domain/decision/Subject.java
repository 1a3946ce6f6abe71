package io.market7.domain.decision;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Market;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;

/**
 * Who a decision is about.
 *
 * @param symbol the traded pair
 * @param market where it trades
 * @param side direction asked for; short only on futures
 */
public record Subject(Symbol symbol, Market market, Side side) {

    public Subject {
        Checks.required("symbol", symbol);
        Checks.required("market", market);
        Checks.required("side", side);
        if (side == Side.SHORT && market == Market.SPOT) {
            throw new InvalidFactException("side", side, "LONG on market SPOT");
        }
    }

    /** Returns the long side of {@code symbol} on the spot market. */
    public static Subject spot(Symbol symbol) {
        return new Subject(symbol, Market.SPOT, Side.LONG);
    }
}
