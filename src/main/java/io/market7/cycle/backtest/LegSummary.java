package io.market7.cycle.backtest;

import io.market7.domain.market.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The legs of a backtest as they stand in {@code summary.json}. */
final class LegSummary {
    private static final int PLACES = 8;

    private LegSummary() {}

    static Map<String, Object> of(LegResult legs) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("opened", legs.openedCount());
        map.put("adds", legs.addCount());
        map.put("addsByRung", legs.adds());
        map.put("reductions", legs.reductions());
        map.put("closed", legs.closedCount());
        map.put("liquidations", legs.liquidations());
        map.put("open", legs.rows().size() - legs.closedCount());
        for (Side side : Side.values()) {
            map.put(side.name().toLowerCase(Locale.ROOT), side(legs, side));
        }
        map.put("funding", funding(legs));
        map.put("liquidationDistance", distance(legs));
        map.put("missingMarkHours", legs.markGaps().stream().map(Summary::gap).toList());
        return map;
    }

    private static Map<String, Object> side(LegResult legs, Side side) {
        List<LegRow> rows = legs.of(side);
        List<LegRow> closed = rows.stream().filter(leg -> leg.closedAt() != null).toList();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("opened", legs.opened().getOrDefault(side, 0L));
        map.put("closed", closed.size());
        map.put("won", closed.stream().filter(leg -> leg.profitQuote().signum() > 0).count());
        Map<String, Long> exits = new TreeMap<>();
        rows.forEach(leg -> exits.merge(leg.exit(), 1L, Long::sum));
        map.put("exits", exits);
        map.put("profitQuote", sum(closed, LegRow::profitQuote));
        map.put("feesQuote", sum(rows, LegRow::feesQuote));
        map.put("fundingQuote", sum(rows, LegRow::fundingQuote));
        return map;
    }

    static BigDecimal sum(List<LegRow> rows, Function<LegRow, BigDecimal> amount) {
        return rounded(rows.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Map<String, Object> funding(LegResult legs) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("payments", legs.fundingPayments());
        map.put("paidQuote", rounded(legs.fundingPaidQuote()));
        map.put("receivedQuote", rounded(legs.fundingReceivedQuote()));
        return map;
    }

    private static Map<String, Object> distance(LegResult legs) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("requiredOfAnAddPct", legs.minDistancePct());
        map.put("nearestAtAnAdd", nearness(legs.nearestAtAdd()));
        map.put("nearestEver", nearness(legs.nearest()));
        return map;
    }

    private static Map<String, Object> nearness(Nearness each) {
        if (each == null) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("distancePct", each.distancePct());
        map.put("at", each.at().toString());
        map.put("leg", each.legId());
        return map;
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(PLACES, RoundingMode.HALF_EVEN);
    }
}
