package io.market7.execution;

import io.market7.domain.deal.OrderRounding;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;

/** Prices, costs and limits of the paper venue for deals. All exact. */
final class PaperPricing {

    private final PaperSettings settings;
    private final MarketCosts costs;

    PaperPricing(PaperSettings settings) {
        this.settings = settings;
        this.costs =
                new MarketCosts(settings.spreadPct(), settings.slippagePct(), settings.feePct());
    }

    MarketCosts costs() {
        return costs;
    }

    /** Returns what a buy may need at most, fee included. */
    BigDecimal costQuote(BigDecimal amountQuote) {
        return amountQuote.add(costs.feeQuote(amountQuote));
    }

    /** Returns the resting take profit of a deal: on the price grid, rounded up. */
    BigDecimal takeProfitPrice(HeldDeal deal) {
        BigDecimal target = deal.takeProfitTarget(settings.takeProfitPct());
        return OrderRounding.sellPrice(target, instrument(deal.symbol(), target));
    }

    /** Returns the limits of a symbol: configured, or usual at this price. */
    Instrument instrument(Symbol symbol, BigDecimal price) {
        Instrument configured = settings.instruments().get(symbol);
        return configured == null ? PaperInstruments.at(price) : configured;
    }
}
