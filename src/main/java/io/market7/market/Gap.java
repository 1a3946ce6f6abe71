package io.market7.market;

import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.time.Instant;

/**
 * Bars that are missing in a series.
 *
 * @param symbol traded pair
 * @param market where it trades
 * @param timeframe length of the missing bars
 * @param from open of the first missing bar, which is the close of the last bar before
 * @param to open of the first bar after
 * @param missingBars how many bars are missing, at least 1
 */
public record Gap(
        Symbol symbol,
        Market market,
        Timeframe timeframe,
        Instant from,
        Instant to,
        long missingBars) {}
