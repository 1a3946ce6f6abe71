package io.market7.floor;

import io.market7.domain.leverage.Bracket;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left of an account over the maintenance margin, as a function of the mark price x: {@code
 * cash + sum side Q (x - EP) - sum (Q x MMR - cum)}. It is linear wherever no leg changes its
 * bracket, so it is walked from one change to the next; signs are decided in exact arithmetic.
 */
final class Surplus {

    private static final MathContext PRECISION = new MathContext(40);

    /**
     * Where nothing is left.
     *
     * @param price quote per base; above 0
     * @param rising whether a higher price leaves more
     */
    record Root(BigDecimal price, boolean rising) {}

    /**
     * One leg.
     *
     * @param side 1 long, -1 short
     * @param quantity Q, base; above 0
     * @param entry EP, quote per base
     */
    record Holding(int side, BigDecimal quantity, BigDecimal entry) {

        private BigDecimal signed(BigDecimal value) {
            return side > 0 ? value : value.negate();
        }
    }

    /** The price at which a leg of this quantity is worth this notional. */
    private record Change(BigDecimal notional, BigDecimal quantity) implements Comparable<Change> {

        private static final Change ZERO = new Change(BigDecimal.ZERO, BigDecimal.ONE);

        @Override
        public int compareTo(Change other) {
            return notional.multiply(other.quantity).compareTo(other.notional.multiply(quantity));
        }
    }

    /** The straight line {@code intercept + slope x}. */
    private record Piece(BigDecimal intercept, BigDecimal slope) {

        int signAt(Change at) {
            BigDecimal left = intercept.multiply(at.quantity);
            return left.add(slope.multiply(at.notional)).signum();
        }

        /** Whether it crosses nothing from {@code from} up to but not including {@code to}. */
        boolean crosses(Change from, Change to) {
            int direction = slope.signum();
            return direction != 0
                    && direction * signAt(from) <= 0
                    && direction * signAt(to) > 0
                    && intercept.signum() == -direction;
        }

        Root root() {
            return new Root(intercept.negate().divide(slope, PRECISION), slope.signum() > 0);
        }
    }

    private final BigDecimal cash;
    private final List<Holding> holdings;
    private final List<Bracket> brackets;
    private final List<Change> changes = new ArrayList<>();

    /**
     * @param cash wallet balance less the maintenance margin of other contracts plus their profit
     * @param holdings one leg or two
     * @param brackets in order of notional, without gaps, the first from 0
     */
    Surplus(BigDecimal cash, List<Holding> holdings, List<Bracket> brackets) {
        this.cash = cash;
        this.holdings = holdings;
        this.brackets = brackets;
        BigDecimal largest = BigDecimal.ZERO;
        for (Holding holding : holdings) {
            largest = largest.max(holding.quantity);
            for (Bracket bracket : brackets) {
                changes.add(new Change(bracket.capNotional(), holding.quantity));
            }
        }
        BigDecimal lastCap = brackets.get(brackets.size() - 1).capNotional();
        Change end = new Change(lastCap, largest);
        changes.removeIf(change -> change.compareTo(end) > 0);
        changes.sort(null);
    }

    /** Returns the roots above 0, in order of price, as far as every leg has a bracket. */
    List<Root> roots() {
        List<Root> roots = new ArrayList<>(2);
        Change from = Change.ZERO;
        for (Change to : changes) {
            Piece piece = pieceFrom(from);
            if (piece.crosses(from, to)) {
                roots.add(piece.root());
            }
            from = to;
        }
        return roots;
    }

    /** Without a root: whether something is left at every price, beyond the brackets too. */
    boolean lasting() {
        Change last = Change.ZERO;
        for (Change change : changes) {
            last = change.compareTo(changes.get(changes.size() - 1)) < 0 ? change : last;
        }
        return pieceFrom(Change.ZERO).intercept.signum() >= 0
                && pieceFrom(last).slope.signum() >= 0;
    }

    private Piece pieceFrom(Change from) {
        BigDecimal intercept = cash;
        BigDecimal slope = BigDecimal.ZERO;
        for (Holding holding : holdings) {
            Bracket bracket = bracketFrom(from, holding);
            BigDecimal paid = holding.quantity.multiply(holding.entry);
            intercept = intercept.subtract(holding.signed(paid)).add(bracket.maintenanceAmount());
            BigDecimal kept =
                    holding.signed(BigDecimal.ONE).subtract(bracket.maintenanceMarginRatio());
            slope = slope.add(holding.quantity.multiply(kept));
        }
        return new Piece(intercept, slope);
    }

    private Bracket bracketFrom(Change from, Holding holding) {
        Bracket found = brackets.get(0);
        for (Bracket bracket : brackets) {
            Change floor = new Change(bracket.floorNotional(), holding.quantity);
            found = floor.compareTo(from) <= 0 ? bracket : found;
        }
        return found;
    }
}
