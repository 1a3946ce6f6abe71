package io.market7.execution;

import io.market7.domain.deal.OrderRounding;
import io.market7.domain.leverage.Bracket;
import io.market7.domain.market.Instrument;
import java.math.BigDecimal;
import java.util.Optional;

/** Which orders that open or enlarge a leg the paper venue takes, tested before it takes them. */
final class LegAdmission {

    private final PaperContractSettings settings;
    private final PaperContractBook book;

    LegAdmission(PaperContractSettings settings, PaperContractBook book) {
        this.settings = settings;
        this.book = book;
    }

    /**
     * Tests an order.
     *
     * @param heldQuantity base the leg holds already
     * @param availableQuote cash no pending order needs
     * @return why it is refused; empty when it is taken
     */
    Optional<VenueAnswer> refusal(
            VenueOrder order, BigDecimal heldQuantity, BigDecimal availableQuote) {
        Optional<MarkPoint> mark = book.mark(order.symbol());
        if (mark.isEmpty()) {
            return refused(
                    "mark-price-unknown",
                    "No mark price of %s is known. Expected one before a leg can be valued."
                            .formatted(order.symbol()));
        }
        BigDecimal price = mark.get().price();
        Instrument limits = book.known(order.symbol());
        if (limits.brackets() == null || limits.brackets().isEmpty()) {
            return refused(
                    "leverage-brackets-unknown",
                    "No maintenance brackets of %s are known. Expected them before a leg can be margined."
                            .formatted(order.symbol()));
        }
        BigDecimal notional = heldQuantity.multiply(price).add(order.amountQuote());
        return tooSmall(order, price, limits)
                .or(() -> overBracket(order, notional, limits))
                .or(() -> tooExpensive(order, availableQuote));
    }

    private static Optional<VenueAnswer> tooSmall(
            VenueOrder order, BigDecimal price, Instrument limits) {
        BigDecimal quantity = OrderRounding.quantity(order.amountQuote(), price, limits);
        return LegSizing.refusal(quantity, price, limits)
                .map(each -> VenueAnswer.refused(each.reason(), each.message()));
    }

    private static Optional<VenueAnswer> overBracket(
            VenueOrder order, BigDecimal notional, Instrument limits) {
        Optional<Bracket> bracket = Bracket.containing(notional, limits.brackets());
        if (bracket.isEmpty()) {
            return refused(
                    "notional-above-brackets",
                    "The leg would hold %s. Expected less than the last maintenance bracket reaches."
                            .formatted(notional.toPlainString()));
        }
        BigDecimal most = bracket.get().maxLeverage();
        return most == null || order.leg().leverage().compareTo(most) <= 0
                ? Optional.empty()
                : refused(
                        "leverage-above-bracket",
                        "The leverage is %s. Expected at most %s at a notional of %s."
                                .formatted(
                                        order.leg().leverage().toPlainString(),
                                        most.toPlainString(),
                                        notional.toPlainString()));
    }

    private Optional<VenueAnswer> tooExpensive(VenueOrder order, BigDecimal availableQuote) {
        BigDecimal cost = costQuote(order);
        return cost.compareTo(availableQuote) <= 0
                ? Optional.empty()
                : refused(
                        "margin-insufficient",
                        "The order needs %s of margin with its fee. Expected at most the %s available."
                                .formatted(cost.toPlainString(), availableQuote.toPlainString()));
    }

    /** Returns the most an order can take out of the cash: margin and fee. */
    BigDecimal costQuote(VenueOrder order) {
        BigDecimal fee = order.amountQuote().multiply(settings.takerFeePct()).movePointLeft(2);
        return ContractBook.marginQuote(order).add(fee);
    }

    private static Optional<VenueAnswer> refused(String reason, String message) {
        return Optional.of(VenueAnswer.refused(reason, message));
    }
}
