package io.market7.settings;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be at risk, whatever the rules say.
 *
 * @param maxOpenDeals deals open or about to open; 0 to 1000
 * @param maxExposureQuote quote spent in all open deals; at least 0
 * @param maxDealQuote quote spent in one deal; at least 0
 * @param maxSymbolQuote quote spent in one symbol; at least 0; null for no limit
 * @param maxDayQuote quote of all orders of a UTC day that buy; at least 0; null for no limit
 * @param maxPriceJumpPct change of the price from one bar to the next above which nothing is
 *     bought, percent; above 0, at most 1000; null for no limit
 * @param maxDecisionAgeSeconds wall clock since the close of the newest bars above which nothing is
 *     bought; 1 to 86400; null for no limit
 * @param maxDrawdownPct fall of the equity from its peak that leaves only closing, percent; above
 *     0, at most 100; null for none
 * @param maxDayLossQuote fall of the equity on a UTC day that leaves only closing; above 0; null
 *     for none
 * @param maxLossesInARow deals ended with a loss one after another, after which no new one opens; 1
 *     to 1000; null for none
 */
public record LimitSection(
        @DefaultValue("5") Integer maxOpenDeals,
        @DefaultValue("10000") BigDecimal maxExposureQuote,
        @DefaultValue("5000") BigDecimal maxDealQuote,
        BigDecimal maxSymbolQuote,
        BigDecimal maxDayQuote,
        BigDecimal maxPriceJumpPct,
        Integer maxDecisionAgeSeconds,
        BigDecimal maxDrawdownPct,
        BigDecimal maxDayLossQuote,
        Integer maxLossesInARow) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    /** Refuses limits that are none. */
    public LimitSection {
        if (maxOpenDeals != null && (maxOpenDeals < 0 || maxOpenDeals > 1000)) {
            throw new IllegalArgumentException(
                    "max-open-deals is %d. Expected 0 to 1000.".formatted(maxOpenDeals));
        }
        Amounts.within("max-exposure-quote", maxExposureQuote, MOST);
        Amounts.within("max-deal-quote", maxDealQuote, MOST);
        Amounts.within("max-symbol-quote", maxSymbolQuote, MOST);
        Amounts.within("max-day-quote", maxDayQuote, MOST);
        Amounts.above("max-price-jump-pct", maxPriceJumpPct, BigDecimal.valueOf(1000));
        if (maxDecisionAgeSeconds != null
                && (maxDecisionAgeSeconds < 1 || maxDecisionAgeSeconds > 86_400)) {
            throw new IllegalArgumentException(
                    "max-decision-age-seconds is %d. Expected 1 to 86400."
                            .formatted(maxDecisionAgeSeconds));
        }
        Amounts.above("max-drawdown-pct", maxDrawdownPct, BigDecimal.valueOf(100));
        Amounts.above("max-day-loss-quote", maxDayLossQuote, MOST);
        if (maxLossesInARow != null && (maxLossesInARow < 1 || maxLossesInARow > 1000)) {
            throw new IllegalArgumentException(
                    "max-losses-in-a-row is %d. Expected 1 to 1000.".formatted(maxLossesInARow));
        }
    }
}
