package io.market7.market;

import io.market7.domain.market.Symbol;
import java.util.List;

/**
 * How one simulated symbol behaves.
 *
 * @param symbol traded pair
 * @param startPrice first open, quote per base
 * @param priceScale decimals of a price; the tick is 10^−scale
 * @param quantityScale decimals of a volume
 * @param beta how strongly it follows the leader
 * @param ownVolatility standard deviation of its own log return per 5m bar; 0 for the leader
 * @param quotePerBar typical quote volume of a 5m bar
 */
public record SimulatedSymbol(
        Symbol symbol,
        double startPrice,
        int priceScale,
        int quantityScale,
        double beta,
        double ownVolatility,
        double quotePerBar) {

    /** Returns ten well-known symbols; BTCUSDT, the leader, comes first. */
    public static List<SimulatedSymbol> defaults() {
        return List.of(
                of("BTCUSDT", 60_000, 2, 5, 1.0, 0, 6_000_000),
                of("ETHUSDT", 2_500, 2, 4, 1.15, 0.0007, 3_500_000),
                of("BNBUSDT", 550, 2, 3, 0.85, 0.0006, 700_000),
                of("SOLUSDT", 150, 2, 3, 1.4, 0.0011, 1_300_000),
                of("XRPUSDT", 0.6, 4, 0, 1.1, 0.0010, 700_000),
                of("ADAUSDT", 0.45, 4, 1, 1.2, 0.0010, 200_000),
                of("DOGEUSDT", 0.12, 5, 0, 1.35, 0.0012, 600_000),
                of("AVAXUSDT", 28, 2, 2, 1.4, 0.0012, 180_000),
                of("LINKUSDT", 13, 2, 2, 1.2, 0.0011, 150_000),
                of("LTCUSDT", 75, 2, 3, 0.95, 0.0009, 150_000));
    }

    private static SimulatedSymbol of(
            String name,
            double price,
            int priceScale,
            int quantityScale,
            double beta,
            double ownVolatility,
            double quotePerBar) {
        return new SimulatedSymbol(
                Symbol.of(name),
                price,
                priceScale,
                quantityScale,
                beta,
                ownVolatility,
                quotePerBar);
    }
}
