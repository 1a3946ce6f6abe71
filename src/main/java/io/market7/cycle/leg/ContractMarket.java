package io.market7.cycle.leg;

import io.market7.domain.leverage.Funding;
import io.market7.domain.leverage.FundingRate;
import io.market7.domain.market.MarkBar;
import io.market7.domain.market.PriceFacts;
import io.market7.domain.market.Symbol;
import io.market7.market.ContractTape;
import java.util.HashMap;
import java.util.Map;

/** The newest mark price and funding rate of each contract. Not thread-safe. */
final class ContractMarket implements ContractTape.Listener {
    private final Map<Symbol, MarkBar> marks = new HashMap<>();
    private final Map<Symbol, FundingRate> rates = new HashMap<>();

    @Override
    public void onMark(Symbol symbol, MarkBar bar) {
        marks.put(symbol, bar);
    }

    @Override
    public void onFunding(Symbol symbol, FundingRate rate) {
        rates.put(symbol, rate);
    }

    /** Returns the newest funding rate; null before the first. */
    Funding funding(Symbol symbol) {
        FundingRate rate = rates.get(symbol);
        return rate == null ? null : rate.fact();
    }

    /**
     * Returns the prices of a contract at one moment. One date holds for both prices, so that the
     * older of two that are of different moments is left out.
     *
     * @param candles what its candles tell
     */
    PriceFacts prices(Symbol symbol, PriceFacts candles) {
        MarkBar mark = marks.get(symbol);
        if (mark == null) {
            return candles;
        }
        int newer = candles.priceAt() == null ? 1 : mark.closeAt().compareTo(candles.priceAt());
        return newer < 0
                ? candles
                : new PriceFacts(
                        newer == 0 ? candles.price() : null,
                        mark.close(),
                        mark.closeAt(),
                        candles.quoteVolume24h());
    }
}
