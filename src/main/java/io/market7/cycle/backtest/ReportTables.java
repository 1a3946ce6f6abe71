package io.market7.cycle.backtest;

import io.market7.domain.decision.RulesetRef;
import io.market7.domain.market.Symbol;
import io.market7.execution.PaperContractSettings;
import io.market7.execution.PaperSettings;
import io.market7.market.Gap;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of the report. */
final class ReportTables {
    private static final int MAX_GAPS = 100;

    private final BacktestResult result;

    ReportTables(BacktestResult result) {
        this.result = result;
    }

    String outcomes() {
        Html.Table table = new Html.Table("question", "outcome", "decisions#");
        result.outcomes()
                .forEach(each -> table.row(each.question(), each.outcome(), n(each.count())));
        return table.toString();
    }

    String vetoes() {
        Html.Table table = new Html.Table("question", "rule", "vetoes#", "share#", "sole blocker#");
        for (RuleCount each : result.vetoes()) {
            table.row(
                    each.question(),
                    each.rule(),
                    n(each.vetoes()),
                    Figures.share(each.shareRatio()),
                    n(each.sole()));
        }
        return table.toString();
    }

    String safetyOrders() {
        Html.Table table = new Html.Table("step#", "filled#");
        result.safetyOrders().forEach((step, count) -> table.row(step, n(count)));
        return table.toString();
    }

    String deals() {
        Html.Table table =
                new Html.Table(
                        "symbol",
                        "opened",
                        "closed",
                        "length#",
                        "steps",
                        "spent#",
                        "average#",
                        "exit price#",
                        "exit",
                        "fees#",
                        "profit#",
                        "profit %#");
        Instant end = result.settings().lastAt();
        for (DealRow deal : result.deals()) {
            table.row(
                    deal.symbol(),
                    minute(deal.openedAt()),
                    deal.closedAt() == null ? "open" : minute(deal.closedAt()),
                    Figures.duration(deal.length(end)),
                    deal.steps().isEmpty() ? "–" : steps(deal),
                    Figures.quote(deal.spentQuote()),
                    Figures.price(deal.averagePrice()),
                    Figures.price(deal.exitPrice()),
                    deal.exit(),
                    Figures.quote(deal.feesQuote()),
                    Figures.quote(deal.profitQuote()),
                    Figures.pct(deal.profitPct()));
        }
        return table.toString();
    }

    private static String steps(DealRow deal) {
        return deal.steps().toString().replaceAll("[\\[\\]]", "");
    }

    static String minute(Instant at) {
        return at.toString().substring(0, 16).replace('T', ' ');
    }

    String gaps() {
        if (result.gaps().isEmpty()) {
            return Html.paragraph("No bar is missing in the range.");
        }
        return gaps(result.gaps());
    }

    /** Returns the first of some gaps. */
    static String gaps(List<Gap> gaps) {
        Html.Table table = new Html.Table("symbol", "timeframe", "from", "to", "missing bars#");
        for (Gap gap : gaps.subList(0, Math.min(MAX_GAPS, gaps.size()))) {
            table.row(
                    gap.symbol(),
                    gap.timeframe().label(),
                    gap.from(),
                    gap.to(),
                    n(gap.missingBars()));
        }
        String shown =
                gaps.size() > MAX_GAPS
                        ? Html.paragraph(
                                "The first %d of %d gaps.".formatted(MAX_GAPS, gaps.size()))
                        : "";
        return shown + table;
    }

    String refusals() {
        Html.Table table = new Html.Table("what happened", "orders#");
        result.refusals().forEach((reason, count) -> table.row(reason, n(count)));
        return result.refusals().isEmpty()
                ? Html.paragraph("Every order a decision asked for was accepted and filled.")
                : table.toString();
    }

    String settings() {
        BacktestSettings settings = result.settings();
        Html.Table table =
                new Html.Table("setting", "value")
                        .row("market", settings.market())
                        .row("symbols", settings.symbols())
                        .row("first day", settings.from())
                        .row("last day", settings.to())
                        .row("shortest bars", result.baseTimeframe());
        if (result.legs() == null) {
            paper(table, settings.paper());
        } else {
            contracts(table, settings.contracts());
        }
        String what = result.legs() == null ? "deal" : "leg";
        return table.row("most open " + what + "s", settings.limits().maxOpenDeals())
                .row("most in one " + what, settings.limits().maxDealQuote())
                .row("most in all " + what + "s", settings.limits().maxExposureQuote())
                .row("random seed", "none: nothing is random")
                .toString();
    }

    private static void paper(Html.Table table, PaperSettings paper) {
        table.row("start balance", Figures.quote(paper.startBalanceQuote()))
                .row("fee of each side", paper.feePct().toPlainString() + " %")
                .row("spread", paper.spreadPct().toPlainString() + " %")
                .row("slippage", paper.slippagePct().toPlainString() + " %")
                .row("take profit", paper.takeProfitPct().toPlainString() + " %");
    }

    private static void contracts(Html.Table table, PaperContractSettings paper) {
        table.row("start balance", Figures.quote(paper.startBalanceQuote()))
                .row("taker fee of each side", paper.takerFeePct().toPlainString() + " %")
                .row("spread", paper.spreadPct().toPlainString() + " %")
                .row("slippage", paper.slippagePct().toPlainString() + " %")
                .row("margin", "isolated, a long and a short leg for each contract")
                .row("contracts with limits of their own", names(paper.limits().keySet()));
    }

    private static String names(Set<Symbol> symbols) {
        return symbols.isEmpty()
                ? "none: limits are those usual at its first mark price"
                : symbols.stream().sorted().map(Symbol::name).collect(Collectors.joining(", "));
    }

    String parameters() {
        Html.Table table = new Html.Table("ruleset", "parameter", "value");
        new TreeMap<>(result.settings().overrides())
                .forEach(
                        (ruleset, values) ->
                                new TreeMap<>(values)
                                        .forEach((name, v) -> table.row(ruleset, name, v)));
        return table.toString();
    }

    String rulesets() {
        Html.Table table = new Html.Table("ruleset", "version", "sha256");
        for (RulesetRef ruleset : result.rulesets()) {
            table.row(ruleset.name(), ruleset.version(), ruleset.sha256());
        }
        return table.toString();
    }

    private static String n(long count) {
        return Figures.count(count);
    }
}
