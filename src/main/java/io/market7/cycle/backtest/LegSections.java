package io.market7.cycle.backtest;

import io.market7.domain.market.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What the report says about legs of contracts. */
final class LegSections {
    private final BacktestResult result;
    private final LegResult legs;

    LegSections(BacktestResult result) {
        this.result = result;
        this.legs = result.legs();
    }

    String html() {
        return Html.section("Long and short", sides())
                + Html.section("Way to liquidation", distance() + chart())
                + Html.section("Rungs after the first", adds())
                + Html.section("Legs", legs())
                + Html.section("Missing hours of mark prices", gaps());
    }

    private String sides() {
        Html.Table table = new Html.Table("", "long#", "short#");
        row(table, "legs opened", side -> Figures.count(legs.opened().getOrDefault(side, 0L)));
        row(table, "closed", side -> Figures.count(closed(side).size()));
        row(table, "closed with profit", side -> Figures.count(won(side)));
        row(table, "liquidated", side -> Figures.count(liquidated(side)));
        row(table, "still open", side -> Figures.count(legs.of(side).size() - closed(side).size()));
        row(table, "profit after fees and funding", side -> sum(closed(side), LegRow::profitQuote));
        row(table, "fees", side -> sum(legs.of(side), LegRow::feesQuote));
        row(table, "funding paid", side -> sum(legs.of(side), LegRow::fundingQuote));
        return Html.paragraph(
                        "Funding: %s payments, %s paid and %s received; negative funding was received."
                                .formatted(
                                        Figures.count(legs.fundingPayments()),
                                        Figures.quote(legs.fundingPaidQuote()),
                                        Figures.quote(legs.fundingReceivedQuote())))
                + table;
    }

    /** Text for one side. */
    private interface OfSide {
        String text(Side side);
    }

    private static void row(Html.Table table, String name, OfSide cell) {
        table.row(name, cell.text(Side.LONG), cell.text(Side.SHORT));
    }

    private List<LegRow> closed(Side side) {
        return legs.of(side).stream().filter(leg -> leg.closedAt() != null).toList();
    }

    private long won(Side side) {
        return closed(side).stream().filter(leg -> leg.profitQuote().signum() > 0).count();
    }

    private long liquidated(Side side) {
        return closed(side).stream().filter(leg -> leg.exit().equals("LIQUIDATION")).count();
    }

    private static String sum(List<LegRow> rows, Function<LegRow, BigDecimal> amount) {
        return Figures.quote(LegSummary.sum(rows, amount));
    }

    private String distance() {
        String required =
                "The rules ask an add to leave %s between mark price and liquidation price."
                        .formatted(Figures.pct(legs.minDistancePct()));
        return Html.paragraph(
                required
                        + sentence(
                                " The nearest a leg stood just after a rung had filled was %s (%s, %s).",
                                legs.nearestAtAdd())
                        + sentence(
                                " The nearest a leg ever came, at the worst mark price of an hour, was %s (%s, %s).",
                                legs.nearest()));
    }

    private static String sentence(String words, Nearness each) {
        return each == null
                ? ""
                : words.formatted(Figures.pct(each.distancePct()), each.legId(), each.at());
    }

    private String chart() {
        List<EquityPoint> points = result.equity();
        double most =
                points.stream()
                        .filter(point -> point.nearestPct() != null)
                        .mapToDouble(EquityPoint::nearestPct)
                        .max()
                        .orElse(Double.NaN);
        if (Double.isNaN(most)) {
            return "";
        }
        return Html.paragraph(
                        "The leg nearest to its liquidation, percent of the mark price; where no leg is open the line stands at the top.")
                + new LineChart(points, 0, most)
                        .line(
                                "equity",
                                point -> point.nearestPct() == null ? most : point.nearestPct())
                        .line("fall", point -> legs.minDistancePct())
                        .svg("Way to liquidation of the nearest leg");
    }

    private String adds() {
        if (legs.adds().isEmpty()) {
            return Html.paragraph("No leg was enlarged.");
        }
        Html.Table table = new Html.Table("rung#", "filled#");
        legs.adds().forEach((rung, count) -> table.row(rung, Figures.count(count)));
        return table.toString();
    }

    private String legs() {
        Html.Table table =
                new Html.Table(
                        "contract",
                        "side",
                        "opened",
                        "closed",
                        "length#",
                        "rungs#",
                        "reductions#",
                        "entry#",
                        "exit price#",
                        "exit",
                        "fees#",
                        "funding#",
                        "profit#",
                        "nearest#");
        Instant end = result.settings().lastAt();
        for (LegRow leg : legs.rows()) {
            table.row(
                    leg.symbol(),
                    leg.side().name().toLowerCase(Locale.ROOT),
                    ReportTables.minute(leg.openedAt()),
                    leg.closedAt() == null ? "open" : ReportTables.minute(leg.closedAt()),
                    Figures.duration(leg.length(end)),
                    leg.rungs(),
                    leg.reductions(),
                    Figures.price(leg.entryPrice()),
                    Figures.price(leg.exitPrice()),
                    leg.exit(),
                    Figures.quote(leg.feesQuote()),
                    Figures.quote(leg.fundingQuote()),
                    Figures.quote(leg.profitQuote()),
                    leg.nearest() == null ? "–" : Figures.pct(leg.nearest().distancePct()));
        }
        return table.toString();
    }

    private String gaps() {
        return legs.markGaps().isEmpty()
                ? Html.paragraph("No hour is missing in the range.")
                : ReportTables.gaps(legs.markGaps());
    }
}
