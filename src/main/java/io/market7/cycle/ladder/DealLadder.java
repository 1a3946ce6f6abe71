package io.market7.cycle.ladder;

import io.market7.domain.deal.DealMeasures;
import io.market7.domain.decision.Action;
import io.market7.domain.market.Symbol;
import io.market7.ruleset.engine.BoundRulesets;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Previews every step of a deal before its base order: each is bought at the highest price at which
 * the guards of ruleset {@code dca} that look at prices and amounts let it through, all else being
 * well. Models are silent, fees are not counted, and the exchange's smallest order is not known.
 */
public final class DealLadder {

    private static final Set<String> GUARDS =
            Set.of(
                    "break-even-gain",
                    "budget",
                    "drawdown",
                    "ladder",
                    "profit",
                    "proposal",
                    "spend",
                    "step-progress",
                    "step-repeat",
                    "tp1-distance",
                    "trailing-step");
    private static final Map<String, Object> WITHOUT_MODELS =
            Map.of("confidenceGuardEnabled", false, "spendModelEnabled", false);
    private static final BigDecimal STRIDE = new BigDecimal("0.001");
    private static final BigDecimal LOWEST = new BigDecimal("0.1");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int HALVINGS = 30;

    private final BoundRulesets bound;
    private final Judge judge;
    private final Map<String, Map<String, Object>> parameters;

    /**
     * @param bound rulesets that judge
     * @param parameters overrides for this preview, by ruleset and name
     */
    public DealLadder(BoundRulesets bound, Map<String, Map<String, Object>> parameters) {
        this.bound = bound;
        this.judge = new Judge(bound, "dca", GUARDS);
        Map<String, Object> dca = new HashMap<>(parameters.getOrDefault("dca", Map.of()));
        dca.putAll(WITHOUT_MODELS);
        this.parameters = new HashMap<>(parameters);
        this.parameters.put("dca", dca);
    }

    /**
     * Returns the base order and every step of the ladder; the last one has no price when a guard
     * holds it down to a tenth of the first price.
     *
     * @param price price of the base order; above 0
     * @throws io.market7.ruleset.RulesetException when a parameter is refused
     */
    public List<DealStep> preview(Symbol symbol, BigDecimal price) {
        BigDecimal base = bound.parameters("fork").decimal("baseOrderQuote");
        DealPlan deal = DealPlan.opened(symbol, price, base);
        List<DealStep> steps = new ArrayList<>();
        steps.add(step(deal, price, 0.0, base));
        int rungs = bound.parameters("dca").with("--ladder", own()).decimals("ladderQuote").size();
        BigDecimal from = price;
        while (deal.nextStep() <= rungs) {
            BigDecimal due = due(deal, from, price);
            if (due == null) {
                steps.add(held(deal, price));
                break;
            }
            Judge.Verdict verdict = judge.judge(deal.facts(due, parameters));
            DealMeasures measures = verdict.memory().fact(DealMeasures.class).orElseThrow();
            BigDecimal amount = verdict.decision().amountQuote();
            deal = deal.bought(due, amount, measures.tp1DistancePct());
            steps.add(step(deal, due, measures.drawdownPct(), amount));
            from = due;
        }
        return steps;
    }

    private Map<String, Object> own() {
        return parameters.get("dca");
    }

    /** Looks downwards in strides, then halves the last one; null when nothing is let through. */
    private BigDecimal due(DealPlan deal, BigDecimal from, BigDecimal first) {
        BigDecimal stride = first.multiply(STRIDE);
        BigDecimal held = from;
        while (held.compareTo(first.multiply(LOWEST)) > 0) {
            BigDecimal next = held.subtract(stride);
            if (passes(deal, next)) {
                return highest(deal, held, next);
            }
            held = next;
        }
        return null;
    }

    private BigDecimal highest(DealPlan deal, BigDecimal held, BigDecimal passing) {
        BigDecimal high = held;
        BigDecimal low = passing;
        for (int i = 0; i < HALVINGS; i++) {
            BigDecimal middle = high.add(low).divide(TWO, MathContext.DECIMAL128);
            if (passes(deal, middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean passes(DealPlan deal, BigDecimal price) {
        return judge.judge(deal.facts(price, parameters)).decision().action()
                == Action.PLACE_SAFETY_ORDER;
    }

    private DealStep step(
            DealPlan deal, BigDecimal price, Double drawdownPct, BigDecimal amountQuote) {
        double tp1Pct = bound.parameters("dca").number("tp1Pct");
        BigDecimal above = BigDecimal.ONE.add(BigDecimal.valueOf(tp1Pct).movePointLeft(2));
        return new DealStep(
                deal.nextStep() - 1,
                price,
                drawdownPct,
                amountQuote,
                deal.averagePrice(),
                deal.averagePrice().multiply(above),
                deal.spentQuote(),
                List.of());
    }

    private DealStep held(DealPlan deal, BigDecimal first) {
        BigDecimal lowest = first.multiply(LOWEST);
        List<String> vetoes = judge.judge(deal.facts(lowest, parameters)).decision().vetoes();
        return new DealStep(
                deal.nextStep(), null, null, null, null, null, deal.spentQuote(), vetoes);
    }
}
