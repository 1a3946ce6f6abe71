package io.market7.cycle.leg;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.cycle.Evaluation;
import io.market7.cycle.TestMarket;
import io.market7.domain.decision.Action;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import io.market7.execution.Execution;
import io.market7.execution.LegFill;
import io.market7.execution.Purpose;
import io.market7.market.SymbolCandle;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LegCycleTest {
    private static final Instant FIRST_AT = TestMarket.START.plus(Duration.ofDays(12));
    private static LegCycle cycle;
    private static SortedMap<Instant, List<Evaluation>> instants;

    @BeforeAll
    static void runAMonth() {
        List<SymbolCandle> candles = TestMarket.candles(TestContracts.simulation(7, 30));
        cycle =
                new LegCycle()
                        .through(
                                candles,
                                TestContracts.tape(TestContracts.told(candles)),
                                FIRST_AT,
                                LegRules.bound());
        instants = new TreeMap<>();
        cycle.evaluations.forEach(
                each ->
                        instants.computeIfAbsent(each.decision().at(), at -> new ArrayList<>())
                                .add(each));
    }

    private static List<Subject> asked(List<Evaluation> instant, Question question) {
        return instant.stream()
                .filter(each -> each.decision().question() == question)
                .map(each -> each.decision().subject())
                .toList();
    }

    @Test
    void opensEnlargesAndClosesBothSides() {
        for (Side side : Side.values()) {
            List<Purpose> purposes =
                    cycle.fills().stream()
                            .filter(each -> each.side() == side)
                            .map(each -> each.fill().purpose())
                            .distinct()
                            .toList();
            assertThat(purposes)
                    .as(side.name())
                    .contains(Purpose.OPEN_LEG, Purpose.ADD_TO_LEG, Purpose.CLOSE_LEG);
        }
    }

    @Test
    void asksAboutTheLeaderFirstAndOnTheHourEachSideEitherForAForkOrForAnExit() {
        instants.forEach(
                (at, evaluations) -> {
                    assertThat(evaluations.get(0).decision().question()).isEqualTo(Question.BTC);
                    List<Subject> sides = new ArrayList<>(asked(evaluations, Question.FORK));
                    sides.addAll(asked(evaluations, Question.LEVERAGE_EXIT));
                    assertThat(sides).doesNotHaveDuplicates();
                    if (Timeframe.H1.isBoundary(at)) {
                        assertThat(sides).hasSize(6);
                    }
                });
    }

    @Test
    void asksAboutLegsOnTheHourOnly() {
        instants.forEach(
                (at, evaluations) -> {
                    if (!Timeframe.H1.isBoundary(at)) {
                        assertThat(asked(evaluations, Question.LEVERAGE)).isEmpty();
                        assertThat(asked(evaluations, Question.LEVERAGE_EXIT)).isEmpty();
                    }
                });
    }

    @Test
    void leverageFollowsEveryExitQuestionAndEveryApprovedForkOfTheHourInOrder() {
        instants.forEach(
                (at, evaluations) -> {
                    List<Subject> expected =
                            evaluations.stream()
                                    .filter(each -> Timeframe.H1.isBoundary(at) && leads(each))
                                    .map(each -> each.decision().subject())
                                    .toList();
                    assertThat(asked(evaluations, Question.LEVERAGE)).isEqualTo(expected);
                });
        assertThat(cycle.evaluations)
                .filteredOn(each -> each.decision().question() == Question.LEVERAGE)
                .hasSizeGreaterThan(100);
    }

    private static boolean leads(Evaluation each) {
        return each.decision().question() == Question.LEVERAGE_EXIT
                || each.decision().question() == Question.FORK
                        && each.decision().action() == Action.OPEN_DEAL;
    }

    @Test
    void anApprovedForkSendsNoOrderItself() {
        assertThat(cycle.evaluations)
                .filteredOn(each -> each.decision().question() == Question.FORK)
                .filteredOn(each -> each.decision().action() != null)
                .isNotEmpty()
                .noneMatch(each -> cycle.executions.containsKey(each.decision().id()));
    }

    @Test
    void handsTheShortScoreOnlyFromTheForkThatLedHere() {
        instants.forEach(
                (at, evaluations) -> {
                    Map<Subject, Double> shortScores = new HashMap<>();
                    for (Evaluation each : evaluations) {
                        Subject subject = each.decision().subject();
                        if (each.decision().question() == Question.FORK) {
                            shortScores.put(subject, each.decision().scores().get("shortFork"));
                        } else if (each.decision().question() == Question.LEVERAGE) {
                            assertThat(each.facts().scores().get("shortFork"))
                                    .isEqualTo(
                                            subject.side() == Side.SHORT
                                                    ? shortScores.get(subject)
                                                    : null);
                            assertThat(each.facts().scores()).doesNotContainKey("fork");
                        }
                    }
                });
    }

    @Test
    void eachLeverageQuestionSeesTheAccountAfterTheOrdersBeforeIt() {
        int several = 0;
        for (List<Evaluation> evaluations : instants.values()) {
            BigDecimal notional = null;
            int orders = 0;
            for (Evaluation each : evaluations) {
                if (each.decision().question() == Question.LEVERAGE) {
                    BigDecimal seen = each.facts().leverage().account().notionalQuote();
                    if (notional != null) {
                        assertThat(seen).isEqualByComparingTo(notional);
                    }
                    Execution execution = cycle.executions.get(each.decision().id());
                    boolean accepted =
                            execution != null && execution.status() == Execution.Status.ACCEPTED;
                    notional = accepted ? seen.add(each.decision().amountQuote()) : seen;
                    orders += accepted ? 1 : 0;
                }
            }
            several += orders > 1 ? 1 : 0;
        }
        assertThat(several).isPositive();
    }

    @Test
    void everyOrderWasAcceptedOrDeniedBecauseItsLegIsClosing() {
        assertThat(cycle.executions.values())
                .allMatch(
                        each ->
                                each.status() == Execution.Status.ACCEPTED
                                        || "leg-closing".equals(each.reason()));
        long accepted =
                cycle.executions.values().stream()
                        .filter(each -> each.status() == Execution.Status.ACCEPTED)
                        .count();
        assertThat(cycle.fills().stream().filter(LegCycleTest::wasSent).count())
                .isBetween(accepted - 6, accepted);
    }

    private static boolean wasSent(LegFill each) {
        return each.fill().purpose() != Purpose.LIQUIDATION;
    }

    @Test
    void anOrderFillsInTheFirstBarAfterItsDecision() {
        for (LegFill each : cycle.fills()) {
            if (wasSent(each)) {
                assertThat(Timeframe.H1.isBoundary(each.fill().at())).isTrue();
            }
        }
    }

    @Test
    void marksAndFundingReachTheFactsAtTheirMomentAndLegsPay() {
        assertThat(cycle.evaluations)
                .filteredOn(each -> each.decision().question() == Question.LEVERAGE)
                .allSatisfy(
                        each -> {
                            assertThat(each.facts().prices().markPrice()).isNotNull();
                            assertThat(each.facts().prices().priceAt())
                                    .isEqualTo(each.facts().at());
                            assertThat(each.facts().leverage().funding().at())
                                    .isBeforeOrEqualTo(each.facts().at());
                        });
        assertThat(cycle.outcomes).anyMatch(each -> !each.funding().isEmpty());
    }
}
