package io.market7.execution;

import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** What the risk gate asks of the market and the clock before something is bought. */
record MarketSanity(RiskLimits limits, Function<Symbol, Optional<PriceMove>> prices, Clock clock) {

    /** Returns why the order must not leave; empty when it may. */
    Optional<RiskRefusal> refusal(VenueOrder order) {
        return tooOld(order).or(() -> unlikely(order.symbol()));
    }

    private Optional<RiskRefusal> tooOld(VenueOrder order) {
        Duration most = limits.maxDecisionAge();
        if (most == null) {
            return Optional.empty();
        }
        Duration age = Duration.between(order.at(), clock.instant());
        return age.compareTo(most) > 0
                ? RiskGate.refused(
                        "decision-stale",
                        "The decision is of %s, %d seconds ago. Expected at most maxDecisionAge %d seconds."
                                .formatted(order.at(), age.toSeconds(), most.toSeconds()))
                : Optional.empty();
    }

    private Optional<RiskRefusal> unlikely(Symbol symbol) {
        BigDecimal most = limits.maxPriceJumpPct();
        if (most == null) {
            return Optional.empty();
        }
        Optional<PriceMove> known = prices.apply(symbol);
        if (known.isEmpty()) {
            return RiskGate.refused(
                    "price-unknown",
                    "Fewer than two bars of %s are known. Expected them, to see whether the price is likely."
                            .formatted(symbol));
        }
        PriceMove move = known.get();
        if (move.volume().signum() == 0) {
            return RiskGate.refused(
                    "volume-zero",
                    "Nothing of %s was traded in the newest bar. Expected a price somebody paid."
                            .formatted(symbol));
        }
        BigDecimal change = move.close().subtract(move.previous()).abs().movePointRight(2);
        return change.compareTo(most.multiply(move.previous())) > 0
                ? RiskGate.refused(
                        "price-jumped",
                        "The price of %s went from %s to %s in a bar. Expected at most maxPriceJumpPct %s percent."
                                .formatted(
                                        symbol,
                                        move.previous().toPlainString(),
                                        move.close().toPlainString(),
                                        most.toPlainString()))
                : Optional.empty();
    }
}
