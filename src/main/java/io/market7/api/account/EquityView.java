package io.market7.api.account;

import io.market7.execution.ClosedDeal;
import io.market7.execution.PaperAccount;
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
 * @param drawdownPct of {@code equityQuote}, percent, 0 or more
 * @param maxDrawdownPct the largest of all, percent, 0 or more
 * @param points after each deal that ended, oldest first
 */
public record EquityView(
        String startQuote,
        String equityQuote,
        double drawdownPct,
        double maxDrawdownPct,
        List<Point> points) {

    /**
     * The balance after a deal ended, what was held then not counted.
     *
     * @param at when it ended
     * @param dealId which
     * @param profitQuote its profit after fees
     * @param balanceQuote start balance plus all profits so far
     * @param drawdownPct percent under the highest balance so far, 0 or more
     */
    public record Point(
            Instant at,
            String dealId,
            String profitQuote,
            String balanceQuote,
            double drawdownPct) {}

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
        double worst = 0;
        List<Point> points = new ArrayList<>();
        for (ClosedDeal deal : closed) {
            balance = balance.add(deal.profitQuote());
            peak = peak.max(balance);
            double drawdown = drawdownPct(peak, balance);
            worst = Math.max(worst, drawdown);
            points.add(
                    new Point(
                            deal.closedAt(),
                            deal.deal().id(),
                            AccountView.text(deal.profitQuote()),
                            AccountView.text(balance),
                            drawdown));
        }
        double now = drawdownPct(peak.max(account.equityQuote()), account.equityQuote());
        return new EquityView(
                AccountView.text(start),
                AccountView.text(account.equityQuote()),
                now,
                Math.max(worst, now),
                points);
    }

    private static double drawdownPct(BigDecimal peak, BigDecimal value) {
        return peak.signum() <= 0
                ? 0
                : peak.subtract(value)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(peak, MathContext.DECIMAL64)
                        .doubleValue();
    }
}
