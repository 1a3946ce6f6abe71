package io.market7.api.account;

import io.market7.execution.HeldLeg;
import io.market7.execution.LegStanding;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * An open leg of a contract. Amounts are plain decimal texts.
 *
 * @param id unique for ever
 * @param symbol contract
 * @param side {@code LONG} or {@code SHORT}
 * @param quantity base held
 * @param entryPrice average entry price
 * @param marginQuote isolated margin
 * @param leverage leverage of the newest rung
 * @param openedAt when the first rung filled
 * @param rungs rungs filled
 * @param reductions reductions filled
 * @param feesQuote fees paid
 * @param fundingQuote funding paid, negative when received
 * @param realisedQuote profit of reductions before fees and funding
 * @param markPrice newest mark price; null is unknown
 * @param liquidationPrice mark price at which it is liquidated; null when there is none
 * @param liquidationDistancePct way from mark to liquidation price, percent of the mark price,
 *     negative when beyond; null when either is unknown
 * @param unrealisedQuote profit at the mark price before fees; null without a mark price
 */
public record LegView(
        String id,
        String symbol,
        @Schema(allowableValues = {"LONG", "SHORT"}) String side,
        String quantity,
        String entryPrice,
        String marginQuote,
        String leverage,
        Instant openedAt,
        int rungs,
        int reductions,
        String feesQuote,
        String fundingQuote,
        String realisedQuote,
        @Schema(nullable = true) String markPrice,
        @Schema(nullable = true) String liquidationPrice,
        @Schema(nullable = true) Double liquidationDistancePct,
        @Schema(nullable = true) String unrealisedQuote) {

    static LegView of(HeldLeg leg, LegStanding standing) {
        BigDecimal mark = standing == null ? null : standing.markPrice();
        BigDecimal liquidation = standing == null ? null : standing.liquidationPrice();
        return new LegView(
                leg.id(),
                leg.symbol().name(),
                leg.side().name(),
                AccountView.text(leg.quantity()),
                AccountView.text(leg.entryPrice()),
                AccountView.text(leg.marginQuote()),
                AccountView.text(leg.leverage()),
                leg.openedAt(),
                leg.rungs(),
                leg.reductions(),
                AccountView.text(leg.feesQuote()),
                AccountView.text(leg.fundingQuote()),
                AccountView.text(leg.realisedQuote()),
                mark == null ? null : AccountView.text(mark),
                liquidation == null || liquidation.signum() <= 0
                        ? null
                        : AccountView.text(liquidation),
                standing == null ? null : standing.distancePct(leg.side()),
                mark == null ? null : AccountView.text(leg.profitQuote(mark)));
    }
}
