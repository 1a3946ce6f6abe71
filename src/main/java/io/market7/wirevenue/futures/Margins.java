package io.market7.wirevenue.futures;

import io.market7.domain.leverage.Bracket;
import io.market7.domain.leverage.Leg;
import io.market7.domain.leverage.LiquidationPrice;
import io.market7.domain.market.Side;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What positions need and what is left, by the venue's formulas. Amounts are quote. */
final class Margins {

    /** Maintenance brackets of every contract. */
    static final List<Bracket> BRACKETS = brackets();

    private final FuturesAccount account;
    private final Function<String, BigDecimal> marks;

    Margins(FuturesAccount account, Function<String, BigDecimal> marks) {
        this.account = account;
        this.marks = marks;
    }

    private static List<Bracket> brackets() {
        String[][] rows = {
            {"0", "50000", "0.004", "0", "125"},
            {"50000", "250000", "0.005", "50", "100"},
            {"250000", "1000000", "0.01", "1300", "50"},
            {"1000000", "10000000", "0.025", "16300", "20"},
            {"10000000", "100000000", "0.05", "266300", "10"},
        };
        List<Bracket> brackets = new ArrayList<>();
        for (String[] row : rows) {
            brackets.add(
                    new Bracket(
                            new BigDecimal(row[0]),
                            new BigDecimal(row[1]),
                            new BigDecimal(row[2]),
                            new BigDecimal(row[3]),
                            new BigDecimal(row[4])));
        }
        return List.copyOf(brackets);
    }

    /** Returns the largest notional a leverage allows. */
    static BigDecimal cap(int leverage) {
        return BRACKETS.stream()
                .filter(each -> each.maxLeverage().intValue() >= leverage)
                .map(Bracket::capNotional)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    BigDecimal mark(Position position) {
        return marks.apply(position.symbol());
    }

    BigDecimal profit(Position position) {
        return position.profit(mark(position));
    }

    BigDecimal initial(Position position) {
        return position.notional(mark(position))
                .divide(
                        BigDecimal.valueOf(account.leverage(position.symbol())),
                        MathContext.DECIMAL128);
    }

    static BigDecimal maintenanceOf(BigDecimal notional) {
        return LiquidationPrice.maintenanceMarginQuote(notional, BRACKETS)
                .orElse(notional.multiply(new BigDecimal("0.05")));
    }

    BigDecimal maintenance(Position position) {
        return position.isFlat()
                ? BigDecimal.ZERO
                : maintenanceOf(position.notional(mark(position)));
    }

    BigDecimal sum(List<Position> positions, Function<Position, BigDecimal> amount) {
        return positions.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<Position> cross() {
        return account.held().stream().filter(each -> !account.isolated(each.symbol())).toList();
    }

    List<Position> isolated() {
        return account.held().stream().filter(each -> account.isolated(each.symbol())).toList();
    }

    /** Returns the wallet without what isolated positions have set apart. */
    BigDecimal crossWallet() {
        return account.wallet().subtract(sum(isolated(), Position::isolatedWallet));
    }

    /** Returns what is free for positions, before open orders. */
    BigDecimal free() {
        return crossWallet().add(sum(cross(), this::profit)).subtract(sum(cross(), this::initial));
    }

    /** Returns whether an isolated position has lost its margin. */
    boolean lost(Position position) {
        return position.isolatedWallet().add(profit(position)).compareTo(maintenance(position))
                <= 0;
    }

    /** Returns whether the cross positions together have lost theirs. */
    boolean crossLost() {
        return !cross().isEmpty()
                && crossWallet()
                                .add(sum(cross(), this::profit))
                                .compareTo(sum(cross(), this::maintenance))
                        <= 0;
    }

    /** Returns the price of marks that liquidates a position; 0 for none. */
    BigDecimal liquidation(Position position) {
        if (position.isFlat()) {
            return BigDecimal.ZERO;
        }
        Side side = position.side();
        if (account.isolated(position.symbol())) {
            return LiquidationPrice.isolated(side, position.leg(), BRACKETS)
                    .map(each -> each.own(side))
                    .orElse(BigDecimal.ZERO);
        }
        List<Position> others =
                cross().stream().filter(each -> !each.symbol().equals(position.symbol())).toList();
        BigDecimal balance =
                crossWallet()
                        .subtract(sum(others, this::maintenance))
                        .add(sum(others, this::profit));
        return LiquidationPrice.fixPoint(
                        balance,
                        leg(position.symbol(), Side.LONG),
                        leg(position.symbol(), Side.SHORT),
                        BRACKETS)
                .map(each -> each.shared(side))
                .orElse(BigDecimal.ZERO);
    }

    private Leg leg(String symbol, Side side) {
        return account.held().stream()
                .filter(each -> each.symbol().equals(symbol) && each.side() == side)
                .findFirst()
                .map(Position::leg)
                .orElse(Leg.FLAT);
    }
}
