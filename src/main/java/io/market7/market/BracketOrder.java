package io.market7.market;

import io.market7.domain.leverage.Bracket;
import java.math.BigDecimal;
import java.util.List;

/** Checks that the brackets of a contract fit together, so that each notional has one margin. */
final class BracketOrder {

    /** Exchanges round the amounts they publish. */
    private static final BigDecimal TOLERANCE_QUOTE = new BigDecimal("0.01");

    private BracketOrder() {}

    /**
     * Checks the last bracket against the one before it.
     *
     * @throws IllegalArgumentException when it leaves a gap, overlaps, or its amount makes the
     *     margin jump
     */
    static void check(List<Bracket> brackets) {
        Bracket last = brackets.get(brackets.size() - 1);
        Bracket before = brackets.size() == 1 ? null : brackets.get(brackets.size() - 2);
        BigDecimal floor = before == null ? BigDecimal.ZERO : before.capNotional();
        if (last.floorNotional().compareTo(floor) != 0) {
            throw new IllegalArgumentException(
                    "the bracket begins at %s. Expected %s, where the one before ends"
                            .formatted(plain(last.floorNotional()), plain(floor)));
        }
        BigDecimal amount = before == null ? BigDecimal.ZERO : amount(before, last);
        if (last.maintenanceAmount().subtract(amount).abs().compareTo(TOLERANCE_QUOTE) > 0) {
            throw new IllegalArgumentException(
                    "the amount is %s. Expected %s, so that the margin does not jump at %s"
                            .formatted(
                                    plain(last.maintenanceAmount()), plain(amount), plain(floor)));
        }
    }

    private static BigDecimal amount(Bracket before, Bracket bracket) {
        return bracket.maintenanceMarginRatio()
                .subtract(before.maintenanceMarginRatio())
                .multiply(bracket.floorNotional())
                .add(before.maintenanceAmount());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
