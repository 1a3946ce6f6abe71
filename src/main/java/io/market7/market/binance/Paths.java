package io.market7.market.binance;

import io.market7.domain.market.Market;

/**
 * Where a market answers what.
 *
 * @param market the market
 * @param root what every path begins with
 * @param mostBars bars one answer holds at most
 * @param barsWeight what an answer with that many bars weighs
 * @param infoWeight what the exchange's rules weigh
 * @param minuteWeight weight one address may use in a minute, unless the exchange says otherwise
 */
record Paths(
        Market market,
        String root,
        int mostBars,
        int barsWeight,
        int infoWeight,
        int minuteWeight) {

    static Paths of(Market market) {
        return market == Market.SPOT
                ? new Paths(market, "/api/v3/", 1_000, 2, 20, 6_000)
                : new Paths(market, "/fapi/v1/", 1_000, 5, 1, 2_400);
    }
}
