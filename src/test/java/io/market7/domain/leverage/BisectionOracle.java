package io.market7.domain.leverage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds liquidation prices without the formula: it only asks whether anything of the margin is left
 * at a price, and halves the way between a price where there is and one where there is not. The
 * maintenance margin is added up slice by slice at the rate of each bracket, so that the brackets'
 * amounts are never read.
 */
final class BisectionOracle {

    private static final MathContext DIGITS = new MathContext(50);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal NARROW = new BigDecimal("1e-14");
    private static final BigDecimal FAR = new BigDecimal("1e9");

    private final Portfolio portfolio;
    private final List<BigDecimal> whenFalling = new ArrayList<>();
    private final List<BigDecimal> whenRising = new ArrayList<>();

    private BisectionOracle(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** Looks at every stretch between two prices at which a leg changes its bracket. */
    static BisectionOracle of(Portfolio portfolio) {
        BisectionOracle oracle = new BisectionOracle(portfolio);
        BigDecimal from = BigDecimal.ZERO;
        for (BigDecimal to : oracle.knots()) {
            oracle.look(from, to);
            from = to;
        }
        return oracle;
    }

    List<BigDecimal> whenFalling() {
        return whenFalling;
    }

    List<BigDecimal> whenRising() {
        return whenRising;
    }

    /** Nothing is lost at any price, and would not be if the last bracket went on for ever. */
    boolean never() {
        BigDecimal end = knots().last();
        return whenFalling.isEmpty()
                && whenRising.isEmpty()
                && left(BigDecimal.ZERO).signum() >= 0
                && left(end.multiply(FAR).multiply(TWO)).compareTo(left(end.multiply(FAR))) >= 0;
    }

    private TreeSet<BigDecimal> knots() {
        TreeSet<BigDecimal> knots = new TreeSet<>();
        BigDecimal end = null;
        for (Leg leg : List.of(portfolio.longLeg(), portfolio.shortLeg())) {
            if (!leg.flat()) {
                for (Bracket bracket : portfolio.brackets()) {
                    knots.add(bracket.capNotional().divide(leg.quantity(), DIGITS));
                }
                BigDecimal own = lastCap().divide(leg.quantity(), DIGITS);
                end = end == null ? own : end.min(own);
            }
        }
        return new TreeSet<>(knots.headSet(end, true));
    }

    private BigDecimal lastCap() {
        return portfolio.brackets().get(portfolio.brackets().size() - 1).capNotional();
    }

    private void look(BigDecimal from, BigDecimal to) {
        boolean before = left(from).signum() >= 0;
        boolean after = left(to).signum() >= 0;
        if (before != after) {
            (after ? whenFalling : whenRising).add(between(from, to, before));
        }
    }

    private BigDecimal between(BigDecimal from, BigDecimal to, boolean leftAtFrom) {
        BigDecimal low = from;
        BigDecimal high = to;
        while (high.subtract(low).compareTo(high.multiply(NARROW)) > 0) {
            BigDecimal middle = low.add(high).divide(TWO, DIGITS);
            if (left(middle).signum() >= 0 == leftAtFrom) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private BigDecimal left(BigDecimal price) {
        return portfolio
                .equity(price)
                .subtract(maintenance(portfolio.longLeg().quantity().multiply(price)))
                .subtract(maintenance(portfolio.shortLeg().quantity().multiply(price)));
    }

    private BigDecimal maintenance(BigDecimal notional) {
        BigDecimal margin = BigDecimal.ZERO;
        for (int i = 0; i < portfolio.brackets().size(); i++) {
            Bracket bracket = portfolio.brackets().get(i);
            boolean last = i == portfolio.brackets().size() - 1;
            BigDecimal top = last ? notional : notional.min(bracket.capNotional());
            if (top.compareTo(bracket.floorNotional()) > 0) {
                margin =
                        margin.add(
                                top.subtract(bracket.floorNotional())
                                        .multiply(bracket.maintenanceMarginRatio()));
            }
        }
        return margin;
    }
}
