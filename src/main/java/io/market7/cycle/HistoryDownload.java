package io.market7.cycle;

import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.market.Sleeper;
import io.market7.market.binance.BinanceRest;
import io.market7.market.binance.HistoryFetch;
import io.market7.market.binance.HistoryRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * History of an exchange, downloaded into recorded files.
 *
 * @param market where it was traded
 * @param symbols traded pairs
 * @param timeframes lengths of the bars
 * @param from earliest open
 * @param to latest close
 * @param out folder for the files
 */
public record HistoryDownload(
        Market market,
        List<Symbol> symbols,
        List<Timeframe> timeframes,
        Instant from,
        Instant to,
        Path out) {

    /**
     * Downloads what is missing.
     *
     * @param baseUrl where the exchange answers; null for its own address
     * @param progress is told how far it is
     * @throws IOException when a file cannot be written, or holds something else
     */
    public void run(String baseUrl, Clock clock, Consumer<String> progress)
            throws IOException, InterruptedException {
        String url = baseUrl == null ? BinanceRest.address(market) : baseUrl;
        new HistoryFetch(
                        new BinanceRest(url, market, clock, Sleeper.thread()),
                        new HistoryRequest(market, symbols, timeframes, from, to, out),
                        progress)
                .run();
    }
}
