package io.market7.api.account;

import io.market7.execution.ClosedDeal;
import io.market7.execution.PaperAccount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the account earned: a point after each deal that ended, and where it stands now. Drawdowns
 * are measured from the highest point before.
 *
 * @param startQuote balance before the first deal
 * @param equityQuote now, what is held valued at the newest closes
 * @param drawdownPct of {@code equityQuote}, percent, 0 or more; null while no balance was above 0
 * @param maxDrawdownPct the largest of all, percent, 0 or more; null while none is known
 * @param points after each deal that ended, oldest first
 */
public record EquityView(
        String startQuote,
        String equityQuote,
        @Schema(nullable = true) Double drawdownPct,
        @Schema(nullable = true) Double maxDrawdownPct,
        List<Point> points) {

    /**
     * The balance after a deal ended, what was held then not counted.
     *
     * @param at when it ended
     * @param dealId which
     * @param profitQuote its profit after fees
     * @param balanceQuote start balance plus all profits so far
     * @param drawdownPct percent under the highest balance so far, 0 or more; null while none was
     *     above 0
     */
    public record Point(
            Instant at,
            String dealId,
            String profitQuote,
            String balanceQuote,
            @Schema(nullable = true) Double drawdownPct) {}

    /**
     * Adds up what was earned.
     *
     * @param closed deals in the order in which they ended
     * @param openQuote spent in deals that are open, fees counted
     */
    static EquityView of(PaperAccount account, List<ClosedDeal> closed, BigDecimal openQuote) {
        BigDecimal start =
                account.cashQuote().add(openQuote).subtract(account.realisedProfitQuote());
        BigDecimal balance = start;
        BigDecimal peak = start;
        Double worst = null;
        List<Point> points = new ArrayList<>();
        for (ClosedDeal deal : closed) {
            balance = balance.add(deal.profitQuote());
            peak = peak.max(balance);
            Double drawdown = drawdownPct(peak, balance);
            worst = worse(worst, drawdown);
            points.add(
                    new Point(
                            deal.closedAt(),
                            deal.deal().id(),
                            AccountView.text(deal.profitQuote()),
                            AccountView.text(balance),
                            drawdown));
        }
        Double now = drawdownPct(peak.max(account.equityQuote()), account.equityQuote());
        return new EquityView(
                AccountView.text(start),
                AccountView.text(account.equityQuote()),
                now,
                worse(worst, now),
                points);
    }

    private static Double worse(Double one, Double other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : (Double) Math.max(one, other);
    }

    private static Double drawdownPct(BigDecimal peak, BigDecimal value) {
        return peak.signum() <= 0
                ? null
                : (Double)
                        peak.subtract(value)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(peak, MathContext.DECIMAL64)
                                .doubleValue();
    }
}
