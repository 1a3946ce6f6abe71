package io.market7.wirevenue.futures;

import java.math.BigDecimal;

/**
 * A change of an account's wallet.
 *
 * @param owner the account
 * @param symbol the contract; empty when it was none
 * @param type REALIZED_PNL, COMMISSION, FUNDING_FEE, TRANSFER or INSURANCE_CLEAR
 * @param amount quote; negative when paid
 * @param at milliseconds
 * @param id counts from 1
 * @param tradeId the trade; 0 when it was none
 */
public record Income(
        String owner,
        String symbol,
        String type,
        BigDecimal amount,
        long at,
        long id,
        long tradeId) {}
