package io.market7.floor;

import io.market7.domain.market.Side;
import java.math.BigDecimal;
import java.math.MathContext;

/** Solves facts of a contract so that a derived amount, price or distance meets its limit. */
final class LeverageLimits {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private final Dice dice;
    private final FactDraft draft;
    private final ContractDraft contract;
    private final boolean rising;

    LeverageLimits(Dice dice, FactDraft draft) {
        this.dice = dice;
        this.draft = draft;
        this.contract = draft.contract;
        this.rising = draft.side == Side.LONG;
    }

    void ofAdd() {
        if (rung() == null || draft.mark == null) {
            return;
        }
        switch (dice.below(7)) {
            case 0 -> contract.notional = new BigDecimal("50000").subtract(rung()).add(cent());
            case 1 -> available();
            case 2 -> entry(dice.edge(1.2, 0, -2));
            case 3 -> position();
            case 4, 5 -> liquidation(dice.edge(6, 5, 7));
            default -> nextRung();
        }
    }

    void ofExit() {
        if (draft.mark == null || !enterable()) {
            return;
        }
        switch (dice.below(5)) {
            case 0 -> takeProfit();
            case 1 -> entry(dice.edge(8, 9));
            default -> {
                if (contract.brackets != null && !contract.brackets.isEmpty()) {
                    BigDecimal price = away(dice.edge(1.5, 3, 2, 0, -1));
                    margin(needed(contract.leg.quantity, contract.leg.entry, price));
                }
            }
        }
    }

    private BigDecimal rung() {
        ContractDraft.Held leg = contract.leg;
        boolean known = leg != null && leg.quantity != null;
        if (!known || (leg.quantity.signum() > 0 && (leg.steps == null || leg.entry == null))) {
            return null;
        }
        int step = leg.quantity.signum() == 0 ? 0 : leg.steps;
        boolean left = step < LeverageDrafts.LADDER.length;
        return left ? BigDecimal.valueOf(LeverageDrafts.LADDER[step]) : null;
    }

    private boolean enterable() {
        ContractDraft.Held leg = contract.leg;
        return leg != null
                && leg.quantity != null
                && leg.quantity.signum() > 0
                && leg.entry != null;
    }

    private BigDecimal cent() {
        return dice.pick(new BigDecimal("-0.01"), BigDecimal.ZERO, new BigDecimal("0.01"));
    }

    /** Leaves just what the next rung costs at a leverage of 5 or 4. */
    private void available() {
        draft.requestedLeverage = dice.pick(5.0, 4.0);
        BigDecimal margin = rung().divide(BigDecimal.valueOf(draft.requestedLeverage), PRECISION);
        BigDecimal fee = rung().multiply(new BigDecimal("0.0005"));
        contract.available = margin.add(fee).add(cent());
    }

    private void entry(double drawdownPct) {
        if (enterable()) {
            BigDecimal lost = BigDecimal.valueOf(rising ? drawdownPct : -drawdownPct);
            BigDecimal left = DcaDrafts.HUNDRED.subtract(lost).movePointLeft(2);
            contract.leg.entry = draft.mark.divide(left, PRECISION);
        }
    }

    private void takeProfit() {
        String left = rising ? "99.95" : "100.05";
        double profit = dice.edge(1, 2);
        BigDecimal target = BigDecimal.valueOf(Dice.plus(rising ? profit : -profit, 0));
        BigDecimal right =
                DcaDrafts.HUNDRED.add(target).add(new BigDecimal(rising ? "0.05" : "-0.05"));
        contract.leg.entry = draft.mark.multiply(new BigDecimal(left)).divide(right, PRECISION);
    }

    private void position() {
        if (enterable()) {
            BigDecimal left = new BigDecimal("10000").subtract(rung()).add(cent());
            contract.leg.quantity = left.divide(draft.mark, PRECISION);
        }
    }

    /** Returns the price that is this far from the mark on the side the leg fears. */
    private BigDecimal away(double distancePct) {
        BigDecimal move = BigDecimal.valueOf(rising ? -distancePct : distancePct).movePointLeft(2);
        return draft.mark.multiply(BigDecimal.ONE.add(move));
    }

    private void liquidation(double distancePct) {
        simulated(away(distancePct));
    }

    private void nextRung() {
        if (enterable()) {
            BigDecimal quantity = contract.leg.quantity.add(rung().divide(draft.mark, PRECISION));
            BigDecimal entry =
                    contract.leg
                            .quantity
                            .multiply(contract.leg.entry)
                            .add(rung())
                            .divide(quantity, PRECISION);
            BigDecimal move = new BigDecimal(rising ? "-0.012" : "0.012");
            double near = dice.pick(1.0, 1.0000001, 0.9999999, 1.005, 0.995);
            BigDecimal next = entry.multiply(BigDecimal.ONE.add(move));
            simulated(next.multiply(Measures.dec(near)));
        }
    }

    /** Chooses the margin so that the enlarged leg is liquidated at this price. */
    private void simulated(BigDecimal price) {
        boolean known = contract.brackets != null && !contract.brackets.isEmpty();
        if (!enterable() || !known) {
            return;
        }
        draft.requestedLeverage = dice.pick(5.0, 2.0);
        BigDecimal added = rung().divide(draft.mark, PRECISION);
        BigDecimal quantity = contract.leg.quantity.add(added);
        BigDecimal held = contract.leg.quantity.multiply(contract.leg.entry);
        BigDecimal entry = held.add(rung()).divide(quantity, PRECISION);
        BigDecimal needed = needed(quantity, entry, price);
        BigDecimal paid = rung().divide(BigDecimal.valueOf(draft.requestedLeverage), PRECISION);
        margin(contract.marginMode.equals("cross") ? needed : needed.subtract(paid));
    }

    /** Returns the balance of which nothing is left at this price. */
    private BigDecimal needed(BigDecimal quantity, BigDecimal entry, BigDecimal price) {
        BigDecimal balance = share(rising, quantity, entry, price);
        ContractDraft.Held other = contract.other;
        boolean hedged =
                contract.marginMode.equals("cross")
                        && Boolean.TRUE.equals(contract.hedge)
                        && other != null
                        && other.entry != null
                        && other.quantity != null;
        return hedged ? balance.add(share(!rising, other.quantity, other.entry, price)) : balance;
    }

    private BigDecimal share(
            boolean upward, BigDecimal quantity, BigDecimal entry, BigDecimal price) {
        BigDecimal gain = quantity.multiply(price.subtract(entry));
        BigDecimal kept = BracketDrafts.maintenance(contract.brackets, quantity.multiply(price));
        return kept.subtract(upward ? gain : gain.negate());
    }

    private void margin(BigDecimal balance) {
        if (contract.marginMode.equals("cross")) {
            if (contract.otherMaintenance != null && contract.otherPnl != null) {
                contract.wallet =
                        balance.add(contract.otherMaintenance).subtract(contract.otherPnl);
            }
        } else {
            contract.leg.margin = balance.max(BigDecimal.ZERO);
        }
    }
}
