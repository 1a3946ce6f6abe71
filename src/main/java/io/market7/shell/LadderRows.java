package io.market7.shell;

import io.market7.cycle.ladder.DealStep;
import io.market7.cycle.ladder.LegRung;
import io.market7.shell.output.Rows;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Previews as rows: prices and quantities with ten digits, amounts in cents, percent with four
 * places.
 */
final class LadderRows {

    private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);
    private static final int CENTS = 2;
    private static final int PERCENT_PLACES = 4;

    private static final List<String> LEG =
            List.of(
                    "rung",
                    "price",
                    "notionalQuote",
                    "quantity",
                    "averagePrice",
                    "liquidationPrice",
                    "liquidationDistancePct",
                    "marginQuote",
                    "cumulativeNotionalQuote",
                    "leverageRatio",
                    "vetoes");
    private static final List<String> DEAL =
            List.of(
                    "step",
                    "price",
                    "drawdownPct",
                    "amountQuote",
                    "averagePrice",
                    "takeProfitPrice",
                    "spentQuote",
                    "vetoes");

    private LadderRows() {}

    static Rows leg(List<LegRung> rungs) {
        return new Rows(LEG, rungs.stream().map(LadderRows::row).toList());
    }

    static Rows deal(List<DealStep> steps) {
        return new Rows(DEAL, steps.stream().map(LadderRows::row).toList());
    }

    private static Map<String, Object> row(LegRung rung) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rung", rung.rung());
        row.put("price", price(rung.price()));
        row.put("notionalQuote", cents(rung.notionalQuote()));
        row.put("quantity", price(rung.quantity()));
        row.put("averagePrice", price(rung.averagePrice()));
        row.put("liquidationPrice", liquidation(rung.liquidationPrice()));
        row.put("liquidationDistancePct", percent(rung.liquidationDistancePct()));
        row.put("marginQuote", cents(rung.marginQuote()));
        row.put("cumulativeNotionalQuote", cents(rung.cumulativeNotionalQuote()));
        row.put("leverageRatio", price(rung.leverageRatio()));
        row.put("vetoes", rung.vetoes());
        return row;
    }

    private static Map<String, Object> row(DealStep step) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("step", step.step());
        row.put("price", price(step.price()));
        row.put("drawdownPct", percent(step.drawdownPct()));
        row.put("amountQuote", cents(step.amountQuote()));
        row.put("averagePrice", price(step.averagePrice()));
        row.put("takeProfitPrice", price(step.takeProfitPrice()));
        row.put("spentQuote", cents(step.spentQuote()));
        row.put("vetoes", step.vetoes());
        return row;
    }

    /** No price is shown where nothing liquidates; an unknown one is among the vetoes. */
    private static BigDecimal liquidation(BigDecimal price) {
        return price == null || price.signum() == 0 ? null : price(price);
    }

    private static BigDecimal price(BigDecimal value) {
        return value == null ? null : plain(value.round(DIGITS));
    }

    private static BigDecimal cents(BigDecimal value) {
        return value == null ? null : plain(value.setScale(CENTS, RoundingMode.HALF_EVEN));
    }

    private static BigDecimal percent(Double value) {
        return value == null
                ? null
                : plain(BigDecimal.valueOf(value).setScale(PERCENT_PLACES, RoundingMode.HALF_EVEN));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
