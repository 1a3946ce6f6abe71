package io.market7.floor;

import io.market7.domain.leverage.Account;
import io.market7.domain.leverage.Leg;
import io.market7.floor.Surplus.Holding;
import io.market7.floor.Surplus.Root;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The price at which a leg is liquidated.
 *
 * @param price quote per base; null when there is none, that is at no price above 0
 */
record Liquidation(BigDecimal price) {

    private static final Liquidation NEVER = new Liquidation(null);

    /**
     * Returns the price for a leg held by itself, or null while it is unknown.
     *
     * @param margin isolated wallet balance; null is unknown
     */
    static Liquidation isolated(
            LeverageCase c, BigDecimal quantity, BigDecimal entry, BigDecimal margin) {
        if (c.brackets == null || margin == null) {
            return null;
        }
        Holding holding = new Holding(c.isLong ? 1 : -1, quantity, entry);
        return shared(new Surplus(margin, List.of(holding), c.brackets), c.isLong);
    }

    /** Returns the price both sides of a contract share on a cross account, or null. */
    static Liquidation cross(LeverageCase c, BigDecimal quantity, BigDecimal entry) {
        Surplus surplus = crossed(c, quantity, entry);
        return surplus == null ? null : shared(surplus, c.isLong);
    }

    /**
     * Returns the price the asked side itself has to fear on a cross account, or null while it is
     * unknown.
     */
    static Liquidation ownCross(LeverageCase c, BigDecimal quantity, BigDecimal entry) {
        Surplus surplus = crossed(c, quantity, entry);
        if (surplus == null || shared(surplus, c.isLong) == null) {
            return null;
        }
        for (Root root : surplus.roots()) {
            if (root.rising() == c.isLong) {
                return new Liquidation(root.price());
            }
        }
        return NEVER;
    }

    private static Surplus crossed(LeverageCase c, BigDecimal quantity, BigDecimal entry) {
        Account account = c.account;
        if (c.brackets == null
                || account.hedgeMode() == null
                || account.walletBalanceQuote() == null
                || account.otherMaintenanceMarginQuote() == null
                || account.otherUnrealisedPnlQuote() == null) {
            return null;
        }
        List<Holding> holdings = new ArrayList<>(2);
        holdings.add(new Holding(c.isLong ? 1 : -1, quantity, entry));
        if (account.hedgeMode()) {
            Leg other = c.facts.leverage().otherLeg();
            if (other == null || other.quantity() == null) {
                return null;
            }
            if (!other.flat() && other.entryPrice() == null) {
                return null;
            }
            if (!other.flat()) {
                holdings.add(new Holding(c.isLong ? -1 : 1, other.quantity(), other.entryPrice()));
            }
        }
        BigDecimal cash =
                account.walletBalanceQuote()
                        .subtract(account.otherMaintenanceMarginQuote())
                        .add(account.otherUnrealisedPnlQuote());
        return new Surplus(cash, holdings, c.brackets);
    }

    /** Of two kinds of roots the asked side takes its own; of one kind both sides take it. */
    private static Liquidation shared(Surplus surplus, boolean isLong) {
        List<Root> roots = surplus.roots();
        if (roots.isEmpty()) {
            return surplus.lasting() ? NEVER : null;
        }
        Root chosen = null;
        for (Root root : roots) {
            if (chosen != null && chosen.rising() == root.rising()) {
                return null;
            }
            chosen = chosen == null || root.rising() == isLong ? root : chosen;
        }
        return new Liquidation(chosen.price());
    }
}
