package io.market7.execution;

import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One execution.
 *
 * @param tradeId ascending from 1
 * @param clientOrderId the order
 * @param dealId the deal
 * @param symbol traded pair
 * @param buy whether base was bought; sold otherwise
 * @param price quote per base
 * @param quantity base
 * @param quote price times quantity
 * @param feeQuote fee, quote
 * @param at open of the bar it happened in
 * @param purpose what the order was for
 * @param step step number of a safety order; null otherwise
 */
public record Fill(
        long tradeId,
        String clientOrderId,
        String dealId,
        Symbol symbol,
        boolean buy,
        BigDecimal price,
        BigDecimal quantity,
        BigDecimal quote,
        BigDecimal feeQuote,
        Instant at,
        Purpose purpose,
        Integer step) {}
