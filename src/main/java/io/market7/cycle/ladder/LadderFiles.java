package io.market7.cycle.ladder;

import io.market7.domain.leverage.Bracket;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import io.market7.market.ContractBrackets;
import io.market7.market.LastClose;
import io.market7.market.MalformedCandleException;
import io.market7.market.MalformedTableException;
import io.market7.market.MissingCandlesException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What a preview takes from files. */
public final class LadderFiles {

    private LadderFiles() {}

    /**
     * A price a preview may begin at.
     *
     * @param quote quote per base; above 0
     * @param at when its bar closed
     */
    public record StartPrice(BigDecimal quote, Instant at) {}

    /**
     * Returns the newest close in a folder of recorded candles.
     *
     * @param side the mark price is wanted for a side of a contract; null for the last price
     * @throws IllegalArgumentException when the folder has none, or a file is refused
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public static StartPrice newest(Path folder, Symbol symbol, Side side) {
        try {
            LastClose close =
                    side == null ? LastClose.price(folder, symbol) : LastClose.mark(folder, symbol);
            return new StartPrice(close.price(), close.at());
        } catch (MissingCandlesException | MalformedCandleException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Returns the maintenance brackets of a contract.
     *
     * @throws IllegalArgumentException when the file is refused, with every fault, or tells nothing
     *     of the contract
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public static List<Bracket> brackets(Path file, Symbol symbol) {
        try {
            return ContractBrackets.read(file)
                    .of(symbol)
                    .orElseThrow(
                            () ->
                                    new IllegalArgumentException(
                                            "%s has no brackets of %s. Expected some, or rows of symbol * for every other contract."
                                                    .formatted(file, symbol)));
        } catch (MalformedTableException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
