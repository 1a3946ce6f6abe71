package io.market7.cycle.backtest;

import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The result of a backtest as one page for people; it needs nothing from outside. */
final class Report {
    private static final String STYLE =
            """
            :root{color-scheme:light dark;--ink:#1b1f24;--soft:#59636e;--paper:#fff;--line:#d8dee4;--a:#0969da;--b:#bc4c00;--c:#cf222e}
            @media (prefers-color-scheme: dark){:root{--ink:#e6edf3;--soft:#9198a1;--paper:#0d1117;--line:#30363d;--a:#4493f8;--b:#f0883e;--c:#f85149}}
            body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:1000px;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2.2rem}p{color:var(--soft)}
            table{border-collapse:collapse;font-size:13px}th,td{padding:3px 10px;border-bottom:1px solid var(--line);text-align:left;white-space:nowrap}
            .n{text-align:right;font-variant-numeric:tabular-nums}.wide{overflow-x:auto;max-height:36rem;overflow-y:auto}
            svg{width:100%;height:auto}svg text{font-size:11px;fill:var(--soft)}polyline{fill:none;stroke-width:1.5}
            .grid{stroke:var(--line)}.equity{stroke:var(--a)}.held{stroke:var(--b)}.fall{stroke:var(--c)}
            .key b{font-weight:600}.key .equity{color:var(--a)}.key .held{color:var(--b)}.key .fall{color:var(--c)}
            """;

    private static final String WITHOUT_MODELS =
            "No model ran. The guards recovery-odds-too-low, recovery-odds-hopeless, recovery-odds-unknown, confidence-too-low and confidence-unknown and the spend model are off where the parameters below say recoveryOddsRequired, confidenceGuardEnabled and spendModelEnabled false: an absent prediction is unknown, and with these guards on an unknown prediction would hold every safety order, and every rung of a leg.";
    private static final String DEAL_FILLS =
            "Market orders fill at the open of the next bar, half the spread and slippage worse; a take profit fills when a later price exceeds it.";
    private static final String LEG_FILLS =
            "Market orders fill at the open of the next bar, half the spread and slippage worse. Mark prices come hourly, so legs are looked at on the hour; a leg is liquidated when the worst mark price of an hour reaches its liquidation price, after the fills at the beginning of the hour and before the funding at its end.";

    private Report() {}

    static String html(BacktestResult result) {
        ReportTables tables = new ReportTables(result);
        return head(result)
                + Html.section("Result", figures(result))
                + charts(result)
                + Html.section("Decisions", tables.outcomes())
                + Html.section("What stood in the way", vetoes(tables))
                + Html.section("Orders that did not fill", tables.refusals())
                + failures(result)
                + (result.legs() == null ? deals(tables) : new LegSections(result).html())
                + Html.section("Missing bars", tables.gaps())
                + Html.section("Settings", tables.settings())
                + Html.section(
                        "Parameters that differ from the rulesets' defaults",
                        Html.paragraph(WITHOUT_MODELS) + tables.parameters())
                + Html.section("Rulesets", tables.rulesets())
                + "</body>\n</html>\n";
    }

    private static String deals(ReportTables tables) {
        return Html.section("Safety orders", tables.safetyOrders())
                + Html.section("Deals", tables.deals());
    }

    private static String head(BacktestResult result) {
        String title =
                "Backtest %s to %s".formatted(result.settings().from(), result.settings().to());
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>"
                + title
                + "</title>\n<style>\n"
                + STYLE
                + "</style>\n</head>\n<body>\n<h1>"
                + title
                + "</h1>\n"
                + Html.paragraph(
                        "%d symbols, %s bars of %s, %s decisions. %s"
                                .formatted(
                                        result.settings().symbols().size(),
                                        Figures.count(result.bars()),
                                        result.baseTimeframe(),
                                        Figures.count(result.decisions()),
                                        result.legs() == null ? DEAL_FILLS : LEG_FILLS))
                + volumes(result.volumesEstimated());
    }

    private static String volumes(List<Symbol> estimated) {
        return estimated.isEmpty()
                ? ""
                : Html.paragraph(
                        "Quote volume: the files of %s do not say it, so volume times close stands in for it, bar by bar."
                                .formatted(
                                        estimated.stream()
                                                .map(Symbol::name)
                                                .collect(Collectors.joining(", "))));
    }

    private static String figures(BacktestResult result) {
        EquityPoint end = result.end();
        if (end == null) {
            return Html.paragraph("The range holds no bar; nothing was decided.");
        }
        Html.Table table = new Html.Table("", "this run#", "buying and holding#");
        table.row("end value", Figures.quote(end.equityQuote()), held(end.buyAndHoldQuote()))
                .row(
                        "return",
                        Figures.pct(result.returnPct(end.equityQuote())),
                        Figures.pct(result.returnPct(end.buyAndHoldQuote())))
                .row(
                        "deepest drawdown",
                        Figures.pct(result.maxDrawdownPct()),
                        Figures.pct(result.heldMaxDrawdownPct()))
                .row("realised profit after fees", Figures.quote(result.profitQuote()), "")
                .row("fees", Figures.quote(result.feesQuote()), "");
        return result.legs() == null ? deals(table, result) : legs(table, result.legs());
    }

    private static String deals(Html.Table table, BacktestResult result) {
        return table.row("deals opened", Figures.count(result.dealsOpened()), "")
                .row("deals closed", Figures.count(result.dealsClosed()), "")
                .row("of these by SAFU exit", Figures.count(result.safuExits()), "")
                .row("safety orders", Figures.count(result.safetyOrderCount()), "")
                .toString();
    }

    private static String legs(Html.Table table, LegResult legs) {
        return table.row("funding paid less received", Figures.quote(legs.fundingQuote()), "")
                .row("legs opened", Figures.count(legs.openedCount()), "")
                .row("legs closed", Figures.count(legs.closedCount()), "")
                .row("rungs after the first", Figures.count(legs.addCount()), "")
                .row("reductions", Figures.count(legs.reductions()), "")
                .row("liquidations", Figures.count(legs.liquidations()), "")
                .toString();
    }

    private static String held(BigDecimal quote) {
        return Figures.quote(quote);
    }

    private static String charts(BacktestResult result) {
        List<EquityPoint> points = result.equity();
        if (points.isEmpty()) {
            return "";
        }
        double low = values(points).min().orElseThrow();
        double high = values(points).max().orElseThrow();
        String equity =
                new LineChart(points, low, high)
                        .line("held", point -> point.buyAndHoldQuote().doubleValue())
                        .line("equity", point -> point.equityQuote().doubleValue())
                        .svg("Equity beside buying and holding");
        String fall =
                new LineChart(points, -Math.max(result.maxDrawdownPct(), 0.1), 0)
                        .line("fall", point -> -point.drawdownPct())
                        .svg("Drawdown in percent");
        return Html.section(
                        "Equity",
                        "<p class=\"key\"><b class=\"equity\">this run</b> · <b class=\"held\">the same money spread evenly over the symbols and held</b></p>\n"
                                + equity)
                + Html.section("Drawdown, percent below the highest equity so far", fall);
    }

    private static DoubleStream values(List<EquityPoint> points) {
        return points.stream()
                .flatMapToDouble(
                        point ->
                                DoubleStream.of(
                                        point.equityQuote().doubleValue(),
                                        point.buyAndHoldQuote().doubleValue()));
    }

    private static String vetoes(ReportTables tables) {
        return Html.paragraph(
                        "Share: of all decisions of the question. Sole blocker: decisions that would have acted without this one veto.")
                + tables.vetoes();
    }

    private static String failures(BacktestResult result) {
        if (result.failures().isEmpty()) {
            return "";
        }
        Html.Table table = new Html.Table("failure of the rules", "first seen");
        result.failures().forEach(table::row);
        return Html.section("Decisions that held because the rules failed", table.toString());
    }
}
