package io.market7.market.binance;

import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Which history is wanted.
 *
 * @param market where it was traded; of futures come mark prices and funding too
 * @param symbols traded pairs
 * @param timeframes lengths of the bars
 * @param from earliest open
 * @param to latest close; bars that are not closed by then are left out
 * @param out folder the files are written to
 */
public record HistoryRequest(
        Market market,
        List<Symbol> symbols,
        List<Timeframe> timeframes,
        Instant from,
        Instant to,
        Path out) {

    public HistoryRequest {
        symbols = List.copyOf(symbols);
        timeframes = List.copyOf(timeframes);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "from is %s and to is %s. Expected to after from.".formatted(from, to));
        }
    }
}
