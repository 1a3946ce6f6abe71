package io.market7.wirevenue;

import io.market7.wirevenue.book.Listing;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/**
 * What a wire venue begins with.
 *
 * @param port on loopback; 0 chooses a free one
 * @param key of the one account, such as is sent in X-MBX-APIKEY
 * @param secret the key's own
 * @param startBalance USDT of the account on each market
 * @param makerFee ratio
 * @param takerFee ratio
 * @param quoted symbols, each traded on both markets
 * @param historyMinutes minutes of bars before the start; 0 for none
 * @param seed of prices that wander
 * @param ledger file the ledger is added to; null keeps it in memory only
 */
public record WireVenueOptions(
        int port,
        String key,
        String secret,
        BigDecimal startBalance,
        BigDecimal makerFee,
        BigDecimal takerFee,
        List<Quoted> quoted,
        int historyMinutes,
        long seed,
        Path ledger) {

    /** Copies the list. */
    public WireVenueOptions {
        quoted = List.copyOf(quoted);
    }

    /** Returns options with the usual symbols and Binance's first-level fees. */
    public static WireVenueOptions usual(int port, String key, String secret) {
        return new WireVenueOptions(
                port,
                key,
                secret,
                new BigDecimal("10000"),
                new BigDecimal("0.001"),
                new BigDecimal("0.001"),
                List.of(
                        Quoted.of(Listing.usdt("BTC", "0.10", "0.001", "5", "0.500"), "50000.00"),
                        Quoted.of(Listing.usdt("ETH", "0.01", "0.001", "5", "5.000"), "2500.00"),
                        Quoted.of(Listing.usdt("SOL", "0.01", "0.01", "5", "100.00"), "150.00"),
                        Quoted.of(Listing.usdt("XRP", "0.0001", "0.1", "5", "20000.0"), "0.5000")),
                0,
                7,
                null);
    }

    /** Returns the same with minutes of history. */
    public WireVenueOptions withHistory(int minutes) {
        return new WireVenueOptions(
                port, key, secret, startBalance, makerFee, takerFee, quoted, minutes, seed, ledger);
    }

    /** Returns the same with a ledger on disk. */
    public WireVenueOptions withLedger(Path file) {
        return new WireVenueOptions(
                port,
                key,
                secret,
                startBalance,
                makerFee,
                takerFee,
                quoted,
                historyMinutes,
                seed,
                file);
    }
}
