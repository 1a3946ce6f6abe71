package io.market7.execution;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import io.market7.domain.leverage.Bracket;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the paper venue for contracts behaves. Every order is a market order, so that only the
 * taker's fee is ever paid.
 *
 * @param takerFeePct fee of each side, percent of the notional; at least 0
 * @param spreadPct whole distance between bid and ask, percent of the price; half of it is paid on
 *     each order; at least 0
 * @param slippagePct paid on each order besides, percent of the price; at least 0
 * @param startBalanceQuote cash at the beginning; at least 0
 * @param instruments limits and maintenance brackets by contract; one that is left out gets {@link
 *     PaperInstruments} of its first mark price, for good, and one without brackets gets {@code
 *     brackets}
 * @param brackets maintenance brackets of a contract whose own are not configured; at least one
 */
public record PaperContractSettings(
        BigDecimal takerFeePct,
        BigDecimal spreadPct,
        BigDecimal slippagePct,
        BigDecimal startBalanceQuote,
        Map<Symbol, Instrument> instruments,
        List<Bracket> brackets) {

    /**
     * Fee 0.05, spread 0.02, slippage 0.02 percent, 10,000 in cash, brackets of a small contract.
     */
    public static final PaperContractSettings DEFAULT =
            new PaperContractSettings(
                    new BigDecimal("0.05"),
                    new BigDecimal("0.02"),
                    new BigDecimal("0.02"),
                    BigDecimal.valueOf(10_000),
                    Map.of(),
                    List.of(
                            new Bracket(
                                    BigDecimal.ZERO,
                                    BigDecimal.valueOf(50_000),
                                    new BigDecimal("0.01"),
                                    BigDecimal.ZERO,
                                    BigDecimal.valueOf(50))));

    public PaperContractSettings {
        Checks.notNegative("takerFeePct", Checks.required("takerFeePct", takerFeePct));
        Checks.notNegative("spreadPct", Checks.required("spreadPct", spreadPct));
        Checks.notNegative("slippagePct", Checks.required("slippagePct", slippagePct));
        Checks.notNegative(
                "startBalanceQuote", Checks.required("startBalanceQuote", startBalanceQuote));
        instruments = Map.copyOf(instruments);
        brackets = List.copyOf(brackets);
        if (brackets.isEmpty()) {
            throw new InvalidFactException("brackets", brackets, "at least one");
        }
    }

    /** Returns the limits and brackets of a contract, as far as they are configured. */
    Optional<Instrument> configured(Symbol symbol) {
        return Optional.ofNullable(instruments.get(symbol)).map(this::complete);
    }

    /** Returns limits and brackets for a contract that is first seen at a price. */
    Instrument usualAt(BigDecimal price) {
        return complete(PaperInstruments.at(price));
    }

    private Instrument complete(Instrument limits) {
        return limits.brackets() == null || limits.brackets().isEmpty()
                ? withBrackets(limits)
                : limits;
    }

    private Instrument withBrackets(Instrument limits) {
        return new Instrument(
                limits.tickSize(),
                limits.stepSize(),
                limits.minQuantity(),
                limits.maxQuantity(),
                limits.minNotional(),
                brackets);
    }

    /** Returns the same settings with other limits and brackets. */
    public PaperContractSettings withInstruments(Map<Symbol, Instrument> limits) {
        return new PaperContractSettings(
                takerFeePct, spreadPct, slippagePct, startBalanceQuote, limits, brackets);
    }
}
