package io.market7.floor;

import io.market7.domain.leverage.Bracket;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Maintenance brackets in the shapes exchanges have. */
final class BracketDrafts {

    /** The brackets of the worked examples. */
    static final List<Bracket> EXAMPLE =
            of(
                    new String[] {"50000", "250000", "1000000"},
                    new String[] {"0.004", "0.005", "0.01"},
                    125,
                    100,
                    50);

    /** A contract whose first rungs stand in different brackets. */
    static final List<Bracket> STEEP =
            of(
                    new String[] {"1000", "2500", "5000", "25000", "100000"},
                    new String[] {"0.01", "0.025", "0.05", "0.1", "0.25"},
                    50,
                    20,
                    10,
                    5,
                    2);

    /** A contract that hardly trades. */
    static final List<Bracket> SMALL =
            of(new String[] {"1200", "3000"}, new String[] {"0.02", "0.125"}, 25, 4);

    private BracketDrafts() {}

    private static List<Bracket> of(String[] caps, String[] rates, int... leverages) {
        List<Bracket> brackets = new ArrayList<>();
        BigDecimal floor = BigDecimal.ZERO;
        BigDecimal rateBefore = BigDecimal.ZERO;
        BigDecimal amount = BigDecimal.ZERO;
        for (int i = 0; i < caps.length; i++) {
            BigDecimal rate = new BigDecimal(rates[i]);
            amount = floor.multiply(rate.subtract(rateBefore)).add(amount);
            BigDecimal cap = new BigDecimal(caps[i]);
            BigDecimal leverage = BigDecimal.valueOf(leverages[i]);
            brackets.add(new Bracket(floor, cap, rate, amount, leverage));
            floor = cap;
            rateBefore = rate;
        }
        return List.copyOf(brackets);
    }

    /** Returns the same brackets without their largest leverages. */
    static List<Bracket> unleveraged(List<Bracket> brackets) {
        return brackets.stream()
                .map(
                        bracket ->
                                new Bracket(
                                        bracket.floorNotional(),
                                        bracket.capNotional(),
                                        bracket.maintenanceMarginRatio(),
                                        bracket.maintenanceAmount(),
                                        null))
                .toList();
    }

    /** Returns the maintenance margin of a notional; beyond the last cap as in the last bracket. */
    static BigDecimal maintenance(List<Bracket> brackets, BigDecimal notional) {
        Bracket found = brackets.get(0);
        for (Bracket bracket : brackets) {
            found = bracket.floorNotional().compareTo(notional) <= 0 ? bracket : found;
        }
        return notional.multiply(found.maintenanceMarginRatio())
                .subtract(found.maintenanceAmount());
    }
}
