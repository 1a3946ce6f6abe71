package io.market7.cycle.backtest;

import io.market7.domain.market.Symbol;
import io.market7.execution.PaperContractSettings;
import io.market7.execution.PaperSettings;
import io.market7.market.Gap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The result of a backtest as JSON for scripts. */
final class Summary {
    private static final int PLACES = 8;
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private Summary() {}

    static String text(BacktestResult result) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("settings", settings(result));
        summary.put("bars", result.bars());
        summary.put("decisions", result.decisions());
        summary.put("outcomes", outcomes(result));
        if (result.legs() == null) {
            summary.put("deals", deals(result));
            summary.put("safetyOrders", result.safetyOrderCount());
            summary.put("safetyOrdersByStep", result.safetyOrders());
        } else {
            summary.put("legs", LegSummary.of(result.legs()));
        }
        summary.put("account", account(result));
        summary.put("refusals", result.refusals());
        summary.put("failures", result.failures());
        summary.put("vetoes", result.vetoes().stream().map(Summary::veto).toList());
        summary.put("gaps", result.gaps().stream().map(Summary::gap).toList());
        summary.put("quoteVolumeEstimated", names(result.volumesEstimated()));
        summary.put("rulesets", result.rulesets());
        return MAPPER.writeValueAsString(summary).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> settings(BacktestResult result) {
        BacktestSettings settings = result.settings();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("market", settings.market());
        map.put("symbols", names(settings.symbols()));
        map.put("from", settings.from().toString());
        map.put("to", settings.to().toString());
        map.put("baseTimeframe", result.baseTimeframe());
        map.putAll(
                result.legs() == null ? paper(settings.paper()) : contracts(settings.contracts()));
        map.put("limits", settings.limits());
        map.put("parameterOverrides", sorted(settings.overrides()));
        return map;
    }

    private static List<String> names(List<Symbol> symbols) {
        return symbols.stream().map(Symbol::name).toList();
    }

    private static Map<String, Object> paper(PaperSettings paper) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("startBalanceQuote", paper.startBalanceQuote());
        map.put("feePct", paper.feePct());
        map.put("spreadPct", paper.spreadPct());
        map.put("slippagePct", paper.slippagePct());
        map.put("takeProfitPct", paper.takeProfitPct());
        return map;
    }

    private static Map<String, Object> contracts(PaperContractSettings paper) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("startBalanceQuote", paper.startBalanceQuote());
        map.put("takerFeePct", paper.takerFeePct());
        map.put("spreadPct", paper.spreadPct());
        map.put("slippagePct", paper.slippagePct());
        map.put("contractsConfigured", names(paper.limits().keySet().stream().sorted().toList()));
        return map;
    }

    private static Map<String, Object> sorted(Map<String, Map<String, Object>> overrides) {
        Map<String, Object> sorted = new TreeMap<>();
        overrides.forEach((ruleset, values) -> sorted.put(ruleset, new TreeMap<>(values)));
        return sorted;
    }

    private static Map<String, Object> outcomes(BacktestResult result) {
        Map<String, Object> questions = new TreeMap<>();
        for (OutcomeCount each : result.outcomes()) {
            @SuppressWarnings("unchecked")
            Map<String, Long> counts =
                    (Map<String, Long>)
                            questions.computeIfAbsent(
                                    each.question(), q -> new TreeMap<String, Long>());
            counts.put(each.outcome(), each.count());
        }
        return questions;
    }

    private static Map<String, Object> deals(BacktestResult result) {
        List<DealRow> deals = result.deals();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("opened", result.dealsOpened());
        map.put("closed", result.dealsClosed());
        map.put("open", deals.size() - result.dealsClosed());
        map.put("won", deals.stream().filter(Summary::won).count());
        Map<String, Long> exits = new TreeMap<>();
        deals.forEach(deal -> exits.merge(deal.exit(), 1L, Long::sum));
        map.put("exits", exits);
        return map;
    }

    private static boolean won(DealRow deal) {
        return deal.closedAt() != null && deal.profitQuote().signum() > 0;
    }

    private static Map<String, Object> account(BacktestResult result) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("realisedProfitQuote", rounded(result.profitQuote()));
        map.put("feesQuote", rounded(result.feesQuote()));
        EquityPoint end = result.end();
        if (end != null) {
            map.put("endEquityQuote", rounded(end.equityQuote()));
            map.put("endCashQuote", rounded(end.cashQuote()));
            map.put("endBuyAndHoldQuote", rounded(end.buyAndHoldQuote()));
            map.put("returnPct", result.returnPct(end.equityQuote()));
            map.put("buyAndHoldReturnPct", result.returnPct(end.buyAndHoldQuote()));
        }
        map.put("maxDrawdownPct", result.maxDrawdownPct());
        map.put("buyAndHoldMaxDrawdownPct", result.heldMaxDrawdownPct());
        return map;
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    private static Map<String, Object> veto(RuleCount each) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("question", each.question());
        map.put("rule", each.rule());
        map.put("vetoes", each.vetoes());
        map.put("shareRatio", each.shareRatio());
        map.put("soleBlocker", each.sole());
        return map;
    }

    static Map<String, Object> gap(Gap gap) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("symbol", gap.symbol().name());
        map.put("timeframe", gap.timeframe().label());
        map.put("from", gap.from().toString());
        map.put("to", gap.to().toString());
        map.put("missingBars", gap.missingBars());
        return map;
    }
}
