package io.market7.execution;

import io.market7.domain.deal.DealMath;
import java.math.BigDecimal;

/** What a market order costs on paper: spread, slippage and fee. All exact. */
final class MarketCosts {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final BigDecimal buyFactor;
    private final BigDecimal sellFactor;
    private final BigDecimal feePct;

    /**
     * @param spreadPct whole distance between bid and ask, percent of the price
     * @param slippagePct paid besides, percent of the price
     * @param feePct fee of each side, percent of the quote
     */
    MarketCosts(BigDecimal spreadPct, BigDecimal slippagePct, BigDecimal feePct) {
        BigDecimal costPct = spreadPct.divide(TWO).add(slippagePct);
        this.buyFactor = DealMath.onePlusPct(costPct);
        this.sellFactor = DealMath.onePlusPct(costPct.negate());
        this.feePct = feePct;
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
        return quote.multiply(feePct).movePointLeft(2);
    }
}
