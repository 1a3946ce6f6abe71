package io.market7.cycle.ladder;

import java.math.BigDecimal;
import java.util.List;

/**
 * One buy of a deal as the rules would let it through.
 *
 * @param step 0 for the base order, then the safety orders from 1
 * @param price highest price at which no guard holds it, quote per base; null when one holds it at
 *     every price looked at
 * @param drawdownPct of the deal just before it, percent of the average; 0 for the base order; null
 *     without a price
 * @param amountQuote what is spent; null without a price
 * @param averagePrice of the deal after it; null without a price
 * @param takeProfitPrice first take profit after it; null without a price
 * @param spentQuote everything spent so far
 * @param vetoes guards that hold it at the lowest price looked at; empty when it is bought
 */
public record DealStep(
        int step,
        BigDecimal price,
        Double drawdownPct,
        BigDecimal amountQuote,
        BigDecimal averagePrice,
        BigDecimal takeProfitPrice,
        BigDecimal spentQuote,
        List<String> vetoes) {

    public DealStep {
        vetoes = List.copyOf(vetoes);
    }
}
