package io.market7.execution;

import io.market7.domain.Checks;
import io.market7.domain.leverage.Bracket;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How the paper venue for contracts behaves. Every order is a market order, so that only the
 * taker's fee is ever paid.
 *
 * @param takerFeePct fee of each side, percent of the notional; at least 0
 * @param spreadPct whole distance between bid and ask, percent of the price; half of it is paid on
 *     each order; at least 0
 * @param slippagePct paid on each order besides, percent of the price; at least 0
 * @param startBalanceQuote cash at the beginning; at least 0
 * @param limits order limits by contract; one that is left out gets {@link PaperInstruments} of its
 *     first mark price, for good
 * @param brackets maintenance brackets by contract; one that is left out opens no leg
 */
public record PaperContractSettings(
        BigDecimal takerFeePct,
        BigDecimal spreadPct,
        BigDecimal slippagePct,
        BigDecimal startBalanceQuote,
        Map<Symbol, Instrument> limits,
        Map<Symbol, List<Bracket>> brackets) {

    /** Fee 0.05, spread 0.02, slippage 0.02 percent, 10,000 in cash, nothing known of contracts. */
    public static final PaperContractSettings DEFAULT =
            new PaperContractSettings(
                    new BigDecimal("0.05"),
                    new BigDecimal("0.02"),
                    new BigDecimal("0.02"),
                    BigDecimal.valueOf(10_000),
                    Map.of(),
                    Map.of());

    public PaperContractSettings {
        Checks.notNegative("takerFeePct", Checks.required("takerFeePct", takerFeePct));
        Checks.notNegative("spreadPct", Checks.required("spreadPct", spreadPct));
        Checks.notNegative("slippagePct", Checks.required("slippagePct", slippagePct));
        Checks.notNegative(
                "startBalanceQuote", Checks.required("startBalanceQuote", startBalanceQuote));
        limits = Map.copyOf(limits);
        brackets = Map.copyOf(brackets);
    }

    /** Returns the same settings with what is known of contracts. */
    public PaperContractSettings knowing(
            Map<Symbol, Instrument> limits, Map<Symbol, List<Bracket>> brackets) {
        return new PaperContractSettings(
                takerFeePct, spreadPct, slippagePct, startBalanceQuote, limits, brackets);
    }

    /**
     * Returns limits and brackets of a contract; brackets are null when they are unknown.
     *
     * @param usual limits of a contract whose own are not configured
     */
    Instrument instrument(Symbol symbol, Instrument usual) {
        Instrument found = limits.getOrDefault(symbol, usual);
        return new Instrument(
                found.tickSize(),
                found.stepSize(),
                found.minQuantity(),
                found.maxQuantity(),
                found.minNotional(),
                brackets.get(symbol));
    }
}
