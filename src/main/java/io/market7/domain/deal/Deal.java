package io.market7.domain.deal;

import io.market7.domain.Checks;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * An open deal as the venue and our own ledger know it. Null is unknown.
 *
 * @param id the deal's id, unique for ever
 * @param averagePrice average entry price, quote per base; above 0
 * @param spentQuote quote spent so far, base order included; at least 0
 * @param baseOrderQuote quote of the base order; at least 0
 * @param openedAt when the base order filled
 * @param lastStep the safety order that fired last
 * @param safuExit the last SAFU exit of the symbol
 */
public record Deal(
        String id,
        BigDecimal averagePrice,
        BigDecimal spentQuote,
        BigDecimal baseOrderQuote,
        Instant openedAt,
        LastStep lastStep,
        SafuExit safuExit) {

    public Deal {
        Checks.positive("deal.averagePrice", averagePrice);
        Checks.notNegative("deal.spentQuote", spentQuote);
        Checks.notNegative("deal.baseOrderQuote", baseOrderQuote);
    }
}
