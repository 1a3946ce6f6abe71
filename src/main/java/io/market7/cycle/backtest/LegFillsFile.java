package io.market7.cycle.backtest;

import io.market7.cycle.CycleListener;
import io.market7.execution.Fill;
import io.market7.execution.HeldLeg;
import io.market7.execution.LegFill;
import io.market7.execution.LegOutcome;
import io.market7.execution.LegStanding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;

/**
 * Writes every fill of a leg as a line of CSV, with the leg as it was afterwards; amounts are
 * exact, prices that are quotients have 16 digits.
 */
final class LegFillsFile implements CycleListener {
    private final OutputFile file;

    LegFillsFile(OutputFile file) {
        this.file = file;
        file.line(
                "trade_id,at,symbol,side,purpose,step,price,quantity,quote,fee_quote,leg_id,client_order_id,position_side,realised_quote,margin_quote,leg_quantity,leg_entry_price,leg_margin_quote,leg_leverage,mark_price,liquidation_price,liquidation_distance_pct");
    }

    @Override
    public void onLegs(Instant at, LegOutcome outcome) {
        outcome.fills().forEach(each -> file.line(row(each)));
    }

    private static String row(LegFill each) {
        Fill fill = each.fill();
        String order =
                String.join(
                        ",",
                        Long.toString(fill.tradeId()),
                        fill.at().toString(),
                        fill.symbol().name(),
                        fill.buy() ? "BUY" : "SELL",
                        fill.purpose().name(),
                        fill.step() == null ? "" : fill.step().toString(),
                        Figures.plain(fill.price()),
                        Figures.plain(fill.quantity()),
                        Figures.plain(fill.quote()),
                        Figures.plain(fill.feeQuote()),
                        fill.dealId(),
                        fill.clientOrderId());
        return String.join(
                ",",
                order,
                each.side().name(),
                Figures.plain(each.realisedQuote()),
                Figures.plain(each.marginQuote()),
                String.join(",", leg(each.after())),
                String.join(",", standing(each)));
    }

    private static List<String> leg(HeldLeg leg) {
        return leg == null
                ? List.of("0", "", "", "")
                : List.of(
                        Figures.plain(leg.quantity()),
                        quotient(leg.entryPrice()),
                        Figures.plain(leg.marginQuote()),
                        Figures.plain(leg.leverage()));
    }

    private static List<String> standing(LegFill each) {
        LegStanding standing = each.standing();
        if (standing == null) {
            return List.of("", "", "");
        }
        Double distance = standing.distancePct(each.side());
        return List.of(
                standing.markPrice() == null ? "" : Figures.plain(standing.markPrice()),
                quotient(standing.liquidationPrice()),
                distance == null ? "" : BigDecimal.valueOf(distance).toPlainString());
    }

    private static String quotient(BigDecimal value) {
        return Figures.plain(value.round(MathContext.DECIMAL64));
    }
}
