package io.market7.execution;

import io.market7.domain.Checks;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.util.Map;

/**
 * How the paper venue behaves.
 *
 * @param feePct fee of each side, percent of the quote; at least 0
 * @param spreadPct whole distance between bid and ask, percent of the price; half of it is paid on
 *     each market order; at least 0
 * @param slippagePct paid on each market order besides, percent of the price; at least 0
 * @param takeProfitPct distance of the take profit from the average, percent; above 0
 * @param startBalanceQuote cash at the beginning; at least 0
 * @param instruments limits by symbol; a symbol left out gets {@link PaperInstruments}
 */
public record PaperSettings(
        BigDecimal feePct,
        BigDecimal spreadPct,
        BigDecimal slippagePct,
        BigDecimal takeProfitPct,
        BigDecimal startBalanceQuote,
        Map<Symbol, Instrument> instruments) {

    /** Fee 0.1, spread 0.02, slippage 0.02, take profit 0.6 percent, 10,000 in cash. */
    public static final PaperSettings DEFAULT =
            new PaperSettings(
                    new BigDecimal("0.1"),
                    new BigDecimal("0.02"),
                    new BigDecimal("0.02"),
                    new BigDecimal("0.6"),
                    BigDecimal.valueOf(10_000),
                    Map.of());

    public PaperSettings {
        Checks.notNegative("feePct", Checks.required("feePct", feePct));
        Checks.notNegative("spreadPct", Checks.required("spreadPct", spreadPct));
        Checks.notNegative("slippagePct", Checks.required("slippagePct", slippagePct));
        Checks.positive("takeProfitPct", Checks.required("takeProfitPct", takeProfitPct));
        Checks.notNegative(
                "startBalanceQuote", Checks.required("startBalanceQuote", startBalanceQuote));
        instruments = Map.copyOf(instruments);
    }
}
