package io.market7.execution;

import io.market7.domain.deal.DealMath;
import io.market7.domain.deal.OrderRounding;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;

/** Prices, fees and limits of the paper venue. All exact. */
final class PaperPricing {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final PaperSettings settings;
    private final BigDecimal buyFactor;
    private final BigDecimal sellFactor;

    PaperPricing(PaperSettings settings) {
        this.settings = settings;
        BigDecimal costPct = settings.spreadPct().divide(TWO).add(settings.slippagePct());
        this.buyFactor = DealMath.onePlusPct(costPct);
        this.sellFactor = DealMath.onePlusPct(costPct.negate());
    }

    /** Returns what a market buy pays: the open plus half the spread plus slippage. */
    BigDecimal buyPrice(BigDecimal open) {
        return open.multiply(buyFactor);
    }

    /** Returns what a market sale earns: the open minus half the spread minus slippage. */
    BigDecimal sellPrice(BigDecimal open) {
        return open.multiply(sellFactor);
    }

    /** Returns the fee of a fill. */
    BigDecimal feeQuote(BigDecimal quote) {
        return quote.multiply(settings.feePct()).movePointLeft(2);
    }

    /** Returns what a buy may need at most, fee included. */
    BigDecimal costQuote(BigDecimal amountQuote) {
        return amountQuote.add(feeQuote(amountQuote));
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
