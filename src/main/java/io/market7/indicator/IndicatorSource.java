package io.market7.indicator;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Market;
import io.market7.domain.market.Series;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;

/**
 * Which candles one calculator may see. Spot and futures candles never share a series.
 *
 * @param series role of the candles in a decision
 * @param symbol traded pair
 * @param market where it trades
 * @param timeframe length of its bars
 */
public record IndicatorSource(Series series, Symbol symbol, Market market, Timeframe timeframe) {

    public IndicatorSource {
        Checks.required("series", series);
        Checks.required("symbol", symbol);
        Checks.required("market", market);
        Checks.required("timeframe", timeframe);
    }

    /** Refuses a candle of another symbol or market. */
    void check(Symbol candleSymbol, Market candleMarket) {
        if (!symbol.equals(candleSymbol) || market != candleMarket) {
            throw new InvalidFactException(
                    "candle source", candleMarket + " " + candleSymbol, market + " " + symbol);
        }
    }
}
