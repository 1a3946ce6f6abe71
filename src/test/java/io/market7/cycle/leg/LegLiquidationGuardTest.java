package io.market7.cycle.leg;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.cycle.Evaluation;
import io.market7.cycle.TestMarket;
import io.market7.domain.decision.Question;
import io.market7.domain.leverage.Leg;
import io.market7.domain.leverage.LegMath;
import io.market7.domain.leverage.LiquidationPrice;
import io.market7.domain.market.Side;
import io.market7.execution.LegFill;
import io.market7.market.SymbolCandle;
import io.market7.ruleset.engine.BoundRulesets;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** At a leverage at which the liquidation guard decides, no order passes that it would not let. */
class LegLiquidationGuardTest {
    private static final double REQUIRED_PCT = 6.0;
    private static final BigDecimal LEVERAGE = BigDecimal.valueOf(14);
    private static LegCycle cycle;

    @BeforeAll
    static void runAtHighLeverage() {
        List<SymbolCandle> candles = TestMarket.candles(TestContracts.simulation(7, 30));
        try (BoundRulesets rules =
                LegRules.bind(
                        Map.of(
                                "leverage",
                                Map.of(
                                        "leverageEnabled",
                                        true,
                                        "recoveryOddsRequired",
                                        false,
                                        "defaultLeverageRatio",
                                        LEVERAGE,
                                        "maxLeverageRatio",
                                        LEVERAGE)))) {
            cycle =
                    new LegCycle()
                            .through(
                                    candles,
                                    TestContracts.tape(TestContracts.told(candles)),
                                    TestMarket.START.plus(Duration.ofDays(12)),
                                    rules);
        }
    }

    private static List<Evaluation> asked() {
        return cycle.evaluations.stream()
                .filter(each -> each.decision().question() == Question.LEVERAGE)
                .toList();
    }

    /** The way to liquidation the add would leave at the mark price, reckoned from the facts. */
    private static double distancePct(Evaluation each, BigDecimal notional) {
        Side side = each.facts().subject().side();
        BigDecimal mark = each.facts().prices().markPrice();
        Leg after = LegMath.afterAdd(each.facts().leverage().leg(), notional, mark, LEVERAGE);
        BigDecimal price =
                LiquidationPrice.isolated(side, after, each.facts().instrument().brackets())
                        .orElseThrow()
                        .own(side);
        return LiquidationPrice.distancePct(side, mark, price);
    }

    @Test
    void theGuardHoldsSomeAddsAndLetsOthersPass() {
        assertThat(asked())
                .extracting(each -> each.decision().outcome() + each.decision().vetoes())
                .contains("HOLD[liquidation-too-close]", "ADD_TO_LEG[]", "OPEN_LEG[]");
    }

    @Test
    void everyOrderThatPassedLeavesTheRequiredWay() {
        double nearest = 100;
        for (Evaluation each : asked()) {
            if (each.decision().action() != null) {
                double distance = distancePct(each, each.decision().amountQuote());
                assertThat(distance).isGreaterThanOrEqualTo(REQUIRED_PCT);
                nearest = Math.min(nearest, distance);
            }
        }
        assertThat(nearest).isLessThan(REQUIRED_PCT + 0.3);
    }

    @Test
    void ordersAreSentAtTheLeverageThatWasDecided() {
        assertThat(cycle.fills())
                .filteredOn(each -> each.after() != null)
                .isNotEmpty()
                .extracting(LegFill::after)
                .filteredOn(Objects::nonNull)
                .allMatch(leg -> leg.leverage().compareTo(LEVERAGE) == 0);
    }
}
