package io.market7.settings;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the paper venue behaves.
 *
 * @param feePct fee of each side, percent of the quote; 0 to 10
 * @param spreadPct whole distance between bid and ask, percent of the price; 0 to 10
 * @param slippagePct paid on each market order besides, percent of the price; 0 to 10
 * @param takeProfitPct distance of the take profit from the average, percent; above 0, at most 100
 * @param startBalanceQuote cash at the beginning, quote currency; at least 0
 */
public record PaperSection(
        @DefaultValue("0.1") BigDecimal feePct,
        @DefaultValue("0.02") BigDecimal spreadPct,
        @DefaultValue("0.02") BigDecimal slippagePct,
        @DefaultValue("0.6") BigDecimal takeProfitPct,
        @DefaultValue("10000") BigDecimal startBalanceQuote) {

    private static final BigDecimal TEN = BigDecimal.TEN;

    /** Refuses what no venue charges. */
    public PaperSection {
        Amounts.within("fee-pct", feePct, TEN);
        Amounts.within("spread-pct", spreadPct, TEN);
        Amounts.within("slippage-pct", slippagePct, TEN);
        Amounts.within("take-profit-pct", takeProfitPct, BigDecimal.valueOf(100));
        Amounts.within(
                "start-balance-quote", startBalanceQuote, BigDecimal.valueOf(1_000_000_000_000L));
        if (takeProfitPct != null && takeProfitPct.signum() == 0) {
            throw new IllegalArgumentException("take-profit-pct is 0. Expected more than 0.");
        }
    }
}
