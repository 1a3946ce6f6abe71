package io.market7.execution;

import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Funding a leg paid at one stamp.
 *
 * @param legId the leg
 * @param symbol the contract
 * @param side long or short
 * @param at the stamp
 * @param rateRatio part of the notional a long pays
 * @param markPrice mark price it was computed with
 * @param markAt close of the hour that price is from; the stamp itself unless hours are missing
 * @param quantity base held at the stamp
 * @param quote side times quantity times mark price times rate, at most the leg's margin: paid out
 *     of that margin, negative when received; exact
 */
public record FundingPayment(
        String legId,
        Symbol symbol,
        Side side,
        Instant at,
        BigDecimal rateRatio,
        BigDecimal markPrice,
        Instant markAt,
        BigDecimal quantity,
        BigDecimal quote) {}
