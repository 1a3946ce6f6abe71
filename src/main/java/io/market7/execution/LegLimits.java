package io.market7.execution;

import io.market7.domain.leverage.Account;
import java.math.BigDecimal;
import java.util.Optional;

/** What the risk gate asks of an order that opens or enlarges a leg. */
record LegLimits(RiskLimits limits, ContractBook book) {

    /** Returns why the order must not leave; empty when it may. */
    Optional<RiskRefusal> refusal(VenueOrder order) {
        return accountRefusal(book.account())
                .or(() -> legRefusal(order))
                .or(() -> moneyRefusal(order));
    }

    /** Liquidation prices are computed for isolated margin and a leg of each side. */
    private static Optional<RiskRefusal> accountRefusal(Account account) {
        if (!"isolated".equals(account.marginMode())) {
            return RiskGate.refused(
                    "margin-mode-mismatch",
                    "The account's margin mode is %s. Expected isolated."
                            .formatted(account.marginMode()));
        }
        if (!Boolean.TRUE.equals(account.hedgeMode())) {
            return RiskGate.refused(
                    "position-mode-mismatch",
                    "The account's hedge mode is %s. Expected true: each order names its side."
                            .formatted(account.hedgeMode()));
        }
        return account.availableMarginQuote() == null
                ? RiskGate.refused(
                        "margin-unknown", "The available margin is unknown. Expected an amount.")
                : Optional.empty();
    }

    private Optional<RiskRefusal> legRefusal(VenueOrder order) {
        if (order.purpose() == Purpose.ADD_TO_LEG) {
            return book.shrinking(order.dealId())
                    ? RiskGate.refused(
                            "leg-closing",
                            "Leg %s is being reduced or closed. Expected no add to it."
                                    .formatted(order.dealId()))
                    : Optional.empty();
        }
        if (book.active(order.symbol(), order.leg().side())) {
            return RiskGate.refused(
                    "leg-active",
                    "%s has a %s leg. Expected none."
                            .formatted(order.symbol(), order.leg().side()));
        }
        return book.legCount() < limits.maxOpenDeals()
                ? Optional.empty()
                : RiskGate.refused(
                        "open-deals-exceeded",
                        "%d legs are open. Expected fewer than maxOpenDeals %d."
                                .formatted(book.legCount(), limits.maxOpenDeals()));
    }

    private Optional<RiskRefusal> moneyRefusal(VenueOrder order) {
        BigDecimal margin = ContractBook.marginQuote(order);
        BigDecimal fee = order.amountQuote().multiply(book.takerFeePct()).movePointLeft(2);
        return RiskGate.above(
                        "deal-exceeded",
                        "The margin of the leg",
                        book.marginQuote(order.dealId()).add(margin),
                        "maxDealQuote",
                        limits.maxDealQuote())
                .or(
                        () ->
                                RiskGate.above(
                                        "symbol-exceeded",
                                        "The margin of the contract",
                                        book.marginQuote(order.symbol()).add(margin),
                                        "maxSymbolQuote",
                                        limits.maxSymbolQuote()))
                .or(
                        () ->
                                RiskGate.above(
                                        "exposure-exceeded",
                                        "The margin of all legs",
                                        book.marginQuote().add(margin),
                                        "maxExposureQuote",
                                        limits.maxExposureQuote()))
                .or(
                        () ->
                                RiskGate.above(
                                        "margin-insufficient",
                                        "The margin with its fee",
                                        margin.add(fee),
                                        "the available margin",
                                        book.account().availableMarginQuote()));
    }
}
