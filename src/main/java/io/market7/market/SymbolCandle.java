package io.market7.market;

import io.market7.domain.Checks;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import java.util.Comparator;

/**
 * A closed candle and whose it is.
 *
 * @param symbol traded pair
 * @param market where it trades
 * @param candle the closed bar
 */
public record SymbolCandle(Symbol symbol, Market market, Candle candle) {

    /**
     * The order in which candles become known: by close, then short bars before long ones, then by
     * name of the symbol, then spot before futures.
     */
    public static final Comparator<SymbolCandle> ORDER =
            Comparator.<SymbolCandle>comparingLong(each -> each.closeSecond())
                    .thenComparing(each -> each.candle().timeframe())
                    .thenComparing(SymbolCandle::symbol)
                    .thenComparing(SymbolCandle::market);

    public SymbolCandle {
        Checks.required("symbol", symbol);
        Checks.required("market", market);
        Checks.required("candle", candle);
    }

    private long closeSecond() {
        return candle.openAt().getEpochSecond() + candle.timeframe().length().toSeconds();
    }
}
