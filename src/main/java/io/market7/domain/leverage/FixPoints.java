package io.market7.domain.leverage;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Prices at which nothing is left of the margin, each consistent with the brackets it was computed
 * from. The notional at the price decides the bracket and the bracket decides the price, so every
 * combination is tried. Brackets that fit together give one price on each way at most; a gap may
 * give none, and brackets that contradict each other give none or several. Both mean that nobody
 * knows.
 */
final class FixPoints {

    private static final Comparator<Bracket> BY_FLOOR =
            Comparator.comparing(Bracket::floorNotional);

    private final MarginSurplus surplus;
    private BigDecimal whenFalling;
    private BigDecimal whenRising;
    private boolean ambiguous;

    private FixPoints(MarginSurplus surplus) {
        this.surplus = surplus;
    }

    /** Returns the prices; empty when they cannot be told. */
    static Optional<LiquidationPrices> of(
            MarginSurplus surplus, List<Bracket> longBrackets, List<Bracket> shortBrackets) {
        FixPoints found = new FixPoints(surplus);
        for (Bracket longBracket : longBrackets) {
            for (Bracket shortBracket : shortBrackets) {
                found.tryOut(longBracket, shortBracket);
            }
        }
        if (found.ambiguous) {
            return Optional.empty();
        }
        if (found.whenFalling != null || found.whenRising != null) {
            return Optional.of(new LiquidationPrices(found.whenFalling, found.whenRising));
        }
        return found.never(longBrackets, shortBrackets)
                ? Optional.of(LiquidationPrices.NONE)
                : Optional.empty();
    }

    private void tryOut(Bracket longBracket, Bracket shortBracket) {
        surplus.root(longBracket, shortBracket)
                .filter(price -> price.signum() > 0)
                .filter(price -> surplus.holds(price, longBracket, shortBracket))
                .ifPresent(
                        price -> {
                            if (surplus.slope(longBracket, shortBracket).signum() > 0) {
                                whenFalling = only(whenFalling, price);
                            } else {
                                whenRising = only(whenRising, price);
                            }
                        });
    }

    private BigDecimal only(BigDecimal before, BigDecimal price) {
        ambiguous |= before != null && before.compareTo(price) != 0;
        return price;
    }

    /** Something is left at every price: at 0 already, and no less as the price grows. */
    private boolean never(List<Bracket> longBrackets, List<Bracket> shortBrackets) {
        Bracket lowestLong = longBrackets.stream().min(BY_FLOOR).orElseThrow();
        Bracket lowestShort = shortBrackets.stream().min(BY_FLOOR).orElseThrow();
        Bracket highestLong = longBrackets.stream().max(BY_FLOOR).orElseThrow();
        Bracket highestShort = shortBrackets.stream().max(BY_FLOOR).orElseThrow();
        return lowestLong.floorNotional().signum() == 0
                && lowestShort.floorNotional().signum() == 0
                && surplus.atZero(lowestLong, lowestShort).signum() >= 0
                && surplus.slope(highestLong, highestShort).signum() >= 0;
    }
}
