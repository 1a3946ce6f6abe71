package io.market7.execution;

import static io.market7.execution.Bars.ETH;
import static io.market7.execution.Bars.SOL;
import static io.market7.execution.Bars.d;
import static io.market7.execution.Bars.flat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.decision.Action;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.leverage.Account;
import io.market7.domain.market.BtcMarket;
import io.market7.domain.market.Market;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LegExecutorTest {

    private final MemoryLog log = new MemoryLog();
    private final PaperContracts venue = new PaperContracts(Legs.EXACT);
    private final RiskGate gate = new RiskGate(new RiskLimits(2, d("700"), d("400")));
    private final Executor executor = new Executor(venue, gate, log);

    @BeforeEach
    void knowPrices() {
        venue.onMark(SOL, Legs.mark(-12, "100"));
        venue.onMark(ETH, Legs.mark(-12, "100"));
    }

    private static Decision decision(
            Symbol symbol, Side side, Action action, String amount, int at) {
        return new Decision(
                "d-" + at,
                Question.LEVERAGE,
                Bars.at(at),
                new Subject(symbol, Market.FUTURES, side),
                action,
                amount == null ? null : d(amount),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                BtcMarket.UNKNOWN,
                Map.of(),
                List.of(),
                "",
                Map.of(),
                null,
                null);
    }

    private Execution execute(Symbol symbol, Side side, Action action, String amount, int at) {
        HeldLeg held = venue.book().leg(symbol, side).orElse(null);
        return executor.execute(
                LegRequests.of(decision(symbol, side, action, amount, at), held, d("5")));
    }

    private Execution open(Symbol symbol, Side side, String amount, int at) {
        return execute(symbol, side, Action.OPEN_LEG, amount, at);
    }

    private void bar(int n) {
        executor.settle(venue.onBar(SOL, flat(n, "100")));
        executor.settle(venue.onBar(ETH, flat(n, "100")));
    }

    @Test
    void writesTheIntentBeforeTheOrderAndTheOutcomeAfterTheFill() {
        Execution execution = open(SOL, Side.SHORT, "1000", 0);

        assertThat(execution.clientOrderId()).isEqualTo("SOLUSDT-S-sx5hc0:o.1");
        assertThat(log.intents).containsOnlyKeys("SOLUSDT-S-sx5hc0:o.1");
        assertThat(log.intents.get("SOLUSDT-S-sx5hc0:o.1").dealId()).isEqualTo("SOLUSDT-S-sx5hc0");
        assertThat(log.outcomes).isEmpty();
        bar(0);
        assertThat(log.outcomes).containsExactly("SOLUSDT-S-sx5hc0:o.1 CONFIRMED");
    }

    @Test
    void nothingReachesTheVenueWhoseIntentCannotBeWritten() {
        log.broken = true;
        assertThatThrownBy(() -> open(SOL, Side.LONG, "1000", 0)).hasMessage("disk is full");
        assertThat(venue.book().pending()).isEmpty();
    }

    @Test
    void sendsEachRungReductionAndCloseOnce() {
        open(SOL, Side.LONG, "1000", 0);
        bar(0);
        assertThat(execute(SOL, Side.LONG, Action.ADD_TO_LEG, "500", 1).clientOrderId())
                .endsWith(":a2.1");
        assertThat(execute(SOL, Side.LONG, Action.ADD_TO_LEG, "500", 1).reason())
                .isEqualTo("already-sent");
        bar(1);
        assertThat(execute(SOL, Side.LONG, Action.REDUCE_LEG, null, 2).clientOrderId())
                .endsWith(":r1.1");
        assertThat(execute(SOL, Side.LONG, Action.REDUCE_LEG, null, 2).reason())
                .isEqualTo("already-sent");
        bar(2);
        assertThat(execute(SOL, Side.LONG, Action.REDUCE_LEG, null, 3).clientOrderId())
                .endsWith(":r2.1");
        assertThat(execute(SOL, Side.LONG, Action.CLOSE_LEG, null, 3).clientOrderId())
                .endsWith(":k.1");
        assertThat(execute(SOL, Side.LONG, Action.CLOSE_LEG, null, 3).reason())
                .isEqualTo("already-sent");
        bar(3);
        assertThat(venue.book().legs()).isEmpty();
        assertThat(log.outcomes).filteredOn(each -> each.endsWith("CONFIRMED")).hasSize(5);
    }

    @Test
    void holdsTheLimitsAtTheirThresholdsWithTheMarginAtRisk() {
        assertDenied(open(SOL, Side.LONG, "2000.01", 0), "deal-exceeded");
        assertAccepted(open(SOL, Side.LONG, "2000", 0));
        assertDenied(open(ETH, Side.LONG, "1500.01", 0), "exposure-exceeded");
        assertAccepted(open(ETH, Side.LONG, "1500", 0));
        assertDenied(open(ETH, Side.SHORT, "10", 0), "open-deals-exceeded");
        bar(0);
        assertDenied(execute(SOL, Side.LONG, Action.ADD_TO_LEG, "0.5", 1), "deal-exceeded");
    }

    @Test
    void aSideIsOpenedOnceAndTheOtherSideBesideIt() {
        assertAccepted(open(SOL, Side.LONG, "100", 0));
        assertDenied(open(SOL, Side.LONG, "100", 1), "leg-active");
        assertAccepted(open(SOL, Side.SHORT, "100", 1));
    }

    @Test
    void aLegThatIsBeingClosedIsNotEnlarged() {
        open(SOL, Side.LONG, "1000", 0);
        bar(0);
        assertAccepted(execute(SOL, Side.LONG, Action.CLOSE_LEG, null, 1));
        assertDenied(execute(SOL, Side.LONG, Action.ADD_TO_LEG, "100", 1), "leg-closing");
    }

    @Test
    void modesHoldAddsAndNeverACloseOrReduction() {
        open(SOL, Side.LONG, "1000", 0);
        bar(0);
        gate.setMode(TradingMode.PAUSED);
        assertDenied(open(ETH, Side.LONG, "100", 1), "trading-paused");
        assertAccepted(execute(SOL, Side.LONG, Action.ADD_TO_LEG, "100", 1));
        bar(1);
        gate.setMode(TradingMode.REDUCE_ONLY);
        assertDenied(execute(SOL, Side.LONG, Action.ADD_TO_LEG, "100", 2), "reduce-only");
        assertAccepted(execute(SOL, Side.LONG, Action.REDUCE_LEG, null, 2));
        assertAccepted(execute(SOL, Side.LONG, Action.CLOSE_LEG, null, 2));
    }

    @Test
    void closesEveryLegWhenAsked() {
        open(SOL, Side.LONG, "1000", 0);
        open(ETH, Side.SHORT, "1000", 0);
        bar(0);
        assertThat(executor.closeAll("manual-1", Bars.at(1)))
                .extracting(Execution::status)
                .containsExactly(Execution.Status.ACCEPTED, Execution.Status.ACCEPTED);
        bar(1);
        assertThat(venue.book().legs()).isEmpty();
    }

    @Test
    void aLiquidationBelongsToNoOrderAndIsNoAlarm() {
        open(SOL, Side.LONG, "1000", 0);
        bar(0);
        executor.settle(venue.onMark(SOL, Legs.mark(0, "50")));
        assertThat(log.outcomes).hasSize(1);
    }

    @Test
    void anActionOfADealIsNotSupportedHere() {
        OrderRequest deal = OrderRequest.manualClose("manual-1", "SOLUSDT-1", SOL, Bars.at(0));
        assertThat(executor.execute(deal).status()).isEqualTo(Execution.Status.REJECTED);
        OrderRequest opening =
                new OrderRequest(
                        "d-1",
                        "SOLUSDT-1",
                        SOL,
                        Action.OPEN_DEAL,
                        Purpose.BASE_ORDER,
                        null,
                        d("10"),
                        StepMeasures.UNKNOWN,
                        Bars.at(0));
        assertDenied(executor.execute(opening), "action-unsupported");
    }

    @Test
    void refusesAnAccountWhoseLiquidationPricesItDoesNotKnow() {
        assertThat(refusal("cross", true, "100")).isEqualTo("margin-mode-mismatch");
        assertThat(refusal("isolated", false, "100")).isEqualTo("position-mode-mismatch");
        assertThat(refusal("isolated", null, "100")).isEqualTo("position-mode-mismatch");
        assertThat(refusal("isolated", true, null)).isEqualTo("margin-unknown");
        assertThat(refusal("isolated", true, "20.05")).isNull();
        assertThat(refusal("isolated", true, "20.04")).isEqualTo("margin-insufficient");
    }

    private String refusal(String marginMode, Boolean hedgeMode, String available) {
        Account account =
                new Account(
                        d("0"),
                        available == null ? null : d(available),
                        hedgeMode,
                        marginMode,
                        null,
                        null,
                        null);
        ContractBook book = new ContractBook(List.of(), List.of(), account, d("0.05"));
        return gate.check(Legs.open(SOL, Side.LONG, "100", 0), book)
                .map(RiskRefusal::reason)
                .orElse(null);
    }

    private static void assertAccepted(Execution execution) {
        assertThat(execution.status()).isEqualTo(Execution.Status.ACCEPTED);
    }

    private static void assertDenied(Execution execution, String reason) {
        assertThat(execution.status()).isEqualTo(Execution.Status.DENIED);
        assertThat(execution.reason()).isEqualTo(reason);
    }
}
