package io.market7.execution;

import io.market7.domain.leverage.Bracket;
import io.market7.domain.leverage.LiquidationPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where legs are liquidated. */
final class Maintenance {

    private static final BigDecimal ENDLESS = new BigDecimal("1e30");

    private Maintenance() {}

    /**
     * Returns the mark price at which a leg is liquidated; 0 when there is none, empty when the
     * brackets give none. The last bracket has no end for a leg that is there already: a position
     * too large to open does not escape for having grown.
     */
    static Optional<BigDecimal> liquidationPrice(HeldLeg leg, List<Bracket> brackets) {
        if (brackets == null || brackets.isEmpty()) {
            return Optional.empty();
        }
        return LiquidationPrice.isolated(leg.side(), leg.toLeg(), endless(brackets))
                .map(prices -> prices.own(leg.side()));
    }

    private static List<Bracket> endless(List<Bracket> brackets) {
        List<Bracket> all = new ArrayList<>(brackets);
        Bracket last = all.remove(all.size() - 1);
        all.add(
                new Bracket(
                        last.floorNotional(),
                        last.capNotional().max(ENDLESS),
                        last.maintenanceMarginRatio(),
                        last.maintenanceAmount(),
                        last.maxLeverage()));
        return all;
    }
}
