package io.market7.cycle.backtest;

import io.market7.cycle.CycleListener;
import io.market7.cycle.MarketState;
import io.market7.domain.deal.DealMath;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The account hour by hour, beside the same money spread evenly over the symbols and held. */
final class EquityCurve implements CycleListener {
    private static final int QUOTE_PLACES = 8;

    private final MarketState market;
    private final Supplier<Balance> account;
    private final BigDecimal startQuote;
    private final Map<Symbol, BigDecimal> heldBase = new TreeMap<>();
    private final List<EquityPoint> points = new ArrayList<>();
    private BigDecimal unspent;
    private BigDecimal peak;
    private Instant sampledAt;

    EquityCurve(MarketState market, Supplier<Balance> account, BigDecimal startQuote) {
        this.market = market;
        this.account = account;
        this.startQuote = startQuote;
        this.peak = startQuote;
        this.unspent = startQuote;
    }

    @Override
    public void onInstant(Instant at) {
        if (points.isEmpty()) {
            buy();
        }
        if (points.isEmpty() || Timeframe.H1.isBoundary(at)) {
            sample(at);
        }
    }

    /** Adds the last moment, unless it is there already. */
    void finish(Instant at) {
        if (sampledAt != null && at.isAfter(sampledAt)) {
            sample(at);
        }
    }

    private void buy() {
        BigDecimal count = BigDecimal.valueOf(market.symbols().size());
        BigDecimal share = startQuote.divide(count, DealMath.PRECISION);
        for (Symbol symbol : market.symbols()) {
            market.lastPrice(symbol)
                    .ifPresent(
                            price -> {
                                heldBase.put(symbol, share.divide(price, DealMath.PRECISION));
                                unspent = unspent.subtract(share);
                            });
        }
    }

    private void sample(Instant at) {
        Balance now = account.get();
        BigDecimal equity = now.equityQuote();
        peak = peak.max(equity);
        points.add(
                new EquityPoint(
                        at,
                        rounded(equity),
                        rounded(now.cashQuote()),
                        rounded(held()),
                        DealMath.drawdownPct(peak, equity),
                        now.marginQuote() == null ? null : rounded(now.marginQuote()),
                        now.nearestPct()));
        sampledAt = at;
    }

    private BigDecimal held() {
        BigDecimal sum = unspent;
        for (Map.Entry<Symbol, BigDecimal> each : heldBase.entrySet()) {
            sum = sum.add(each.getValue().multiply(market.lastPrice(each.getKey()).orElseThrow()));
        }
        return sum;
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(QUOTE_PLACES, RoundingMode.HALF_EVEN);
    }

    List<EquityPoint> points() {
        return List.copyOf(points);
    }

    /** Returns the deepest fall of the equity below its highest value, percent. */
    double maxDrawdownPct() {
        return points.stream().mapToDouble(EquityPoint::drawdownPct).max().orElse(0);
    }

    /** Returns the deepest fall of buying and holding, percent. */
    double heldMaxDrawdownPct() {
        BigDecimal highest = startQuote;
        double deepest = 0;
        for (EquityPoint point : points) {
            highest = highest.max(point.buyAndHoldQuote());
            deepest = Math.max(deepest, DealMath.drawdownPct(highest, point.buyAndHoldQuote()));
        }
        return deepest;
    }

    /** Writes the curve as CSV; on contracts with margins and the way to liquidation. */
    void write(OutputFile file) {
        boolean contracts = points.stream().anyMatch(point -> point.marginQuote() != null);
        file.line(
                "at,equity_quote,cash_quote,buy_and_hold_quote,drawdown_pct"
                        + (contracts ? ",margin_quote,nearest_liquidation_pct" : ""));
        for (EquityPoint point : points) {
            file.line(row(point) + (contracts ? "," + contractRow(point) : ""));
        }
    }

    private static String row(EquityPoint point) {
        return String.join(
                ",",
                point.at().toString(),
                point.equityQuote().toPlainString(),
                point.cashQuote().toPlainString(),
                point.buyAndHoldQuote().toPlainString(),
                BigDecimal.valueOf(point.drawdownPct()).toPlainString());
    }

    private static String contractRow(EquityPoint point) {
        Double nearest = point.nearestPct();
        return point.marginQuote().toPlainString()
                + ","
                + (nearest == null ? "" : BigDecimal.valueOf(nearest).toPlainString());
    }
}
