package io.market7.execution;

import static io.market7.execution.Bars.ETH;
import static io.market7.execution.Bars.SOL;
import static io.market7.execution.Bars.at;
import static io.market7.execution.Bars.d;
import static io.market7.execution.Bars.flat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.decision.Action;
import io.market7.domain.decision.OrderIntent;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExecutorTest {

    private final MemoryLog log = new MemoryLog();
    private final PaperVenue venue = new PaperVenue(PaperSettings.DEFAULT);
    private final RiskGate gate = new RiskGate(new RiskLimits(2, d("1000"), d("600")));
    private final Executor executor = new Executor(venue, gate, log);

    private static OrderRequest wish(
            Action action, Purpose purpose, Symbol symbol, Integer step, String amount, int at) {
        BigDecimal quote = amount == null ? null : d(amount);
        return new OrderRequest(
                "d-1",
                symbol + "-1",
                symbol,
                action,
                purpose,
                step,
                quote,
                StepMeasures.UNKNOWN,
                at(at));
    }

    private static OrderRequest open(Symbol symbol, String amount, int at) {
        return wish(Action.OPEN_DEAL, Purpose.BASE_ORDER, symbol, null, amount, at);
    }

    private static OrderRequest add(int step, String amount, int at) {
        return wish(Action.PLACE_SAFETY_ORDER, Purpose.SAFETY_ORDER, SOL, step, amount, at);
    }

    private void bar(int n, String price) {
        executor.settle(venue.onBar(SOL, flat(n, price)));
    }

    private void openSol() {
        bar(0, "100");
        assertThat(executor.execute(open(SOL, "100", 1)).status())
                .isEqualTo(Execution.Status.ACCEPTED);
        bar(1, "100");
    }

    @Test
    void writesTheIntentBeforeTheOrderAndTheOutcomeAfterTheFill() {
        bar(0, "100");
        Execution execution = executor.execute(open(SOL, "100", 1));
        assertThat(execution.clientOrderId()).isEqualTo("SOLUSDT-1:b.1");
        assertThat(log.intents).containsOnlyKeys("SOLUSDT-1:b.1");
        assertThat(log.outcomes).isEmpty();
        bar(1, "100");
        assertThat(log.outcomes).containsExactly("SOLUSDT-1:b.1 CONFIRMED");
    }

    @Test
    void letsNoOrderOutWhenTheIntentCannotBeWritten() {
        bar(0, "100");
        log.broken = true;
        assertThatIllegalStateException()
                .isThrownBy(() -> executor.execute(open(SOL, "100", 1)))
                .withMessage("disk is full");
        assertThat(venue.book().pending()).isEmpty();
        log.broken = false;
        assertThat(executor.execute(open(SOL, "100", 1)).status())
                .isEqualTo(Execution.Status.ACCEPTED);
    }

    @Test
    void sendsEachStepOnceForEver() {
        openSol();
        assertThat(executor.execute(add(1, "50", 2)).status()).isEqualTo(Execution.Status.ACCEPTED);
        assertThat(executor.execute(add(1, "50", 2)).reason()).isEqualTo("already-sent");
        bar(2, "99");
        assertThat(executor.execute(add(1, "50", 3)).reason()).isEqualTo("already-sent");
        assertThat(executor.execute(add(2, "50", 3)).status()).isEqualTo(Execution.Status.ACCEPTED);
    }

    @Test
    void mayTryAgainUnderANewIdWhatTheVenueRefused() {
        openSol();
        Execution refused = executor.execute(add(1, "4", 2));
        assertThat(refused.status()).isEqualTo(Execution.Status.REJECTED);
        assertThat(refused.reason()).isEqualTo("below-minimum");
        assertThat(log.outcomes).contains("SOLUSDT-1:s1.1 REJECTED");
        assertThat(executor.execute(add(1, "40", 2)).clientOrderId()).isEqualTo("SOLUSDT-1:s1.2");
    }

    @Test
    void holdsEveryLimitAtItsThreshold() {
        openSol();
        BigDecimal spent = venue.book().exposureQuote();
        BigDecimal room = d("600").subtract(spent);
        assertDenied(
                executor.execute(add(1, room.add(d("0.01")).toPlainString(), 2)), "deal-exceeded");
        assertThat(executor.execute(add(1, room.toPlainString(), 2)).status())
                .isEqualTo(Execution.Status.ACCEPTED);
        assertDenied(executor.execute(open(ETH, "400.01", 2)), "exposure-exceeded");
        assertThat(executor.execute(open(ETH, "400", 2)).status())
                .isEqualTo(Execution.Status.ACCEPTED);
        assertDenied(executor.execute(open(Symbol.of("XRPUSDT"), "10", 2)), "open-deals-exceeded");
        assertThat(log.intents).hasSize(3);
    }

    @Test
    void holdsOneDealForEachSymbol() {
        openSol();
        OrderRequest second =
                new OrderRequest(
                        "d-2",
                        "SOLUSDT-2",
                        SOL,
                        Action.OPEN_DEAL,
                        Purpose.BASE_ORDER,
                        null,
                        d("50"),
                        StepMeasures.UNKNOWN,
                        at(2));
        assertDenied(executor.execute(second), "symbol-active");
    }

    @Test
    void deniesMoreThanTheBalance() {
        PaperSettings poor =
                new PaperSettings(d("0.1"), d("0.02"), d("0.02"), d("0.6"), d("100.1"), Map.of());
        Executor small = new Executor(new PaperVenue(poor), gate, log);
        assertDenied(small.execute(open(SOL, "100.01", 1)), "balance-insufficient");
        assertThat(small.execute(open(SOL, "100", 1)).status())
                .isEqualTo(Execution.Status.ACCEPTED);
    }

    @Test
    void opensNothingWhilePausedAndOnlyClosesWhileReducing() {
        openSol();
        gate.setMode(TradingMode.PAUSED);
        assertDenied(executor.execute(open(ETH, "50", 2)), "trading-paused");
        assertThat(executor.execute(add(1, "50", 2)).status()).isEqualTo(Execution.Status.ACCEPTED);
        gate.setMode(TradingMode.REDUCE_ONLY);
        assertDenied(executor.execute(add(2, "50", 2)), "reduce-only");
        assertThat(executor.closeAll("flatten-1", at(2)))
                .extracting(Execution::status)
                .containsExactly(Execution.Status.ACCEPTED);
        bar(2, "99");
        assertThat(venue.openDeals()).isEmpty();
    }

    @Test
    void neverSendsAgainWhatMayHaveArrived() {
        Venue deaf = new FailingVenue(venue);
        Executor doubtful = new Executor(deaf, gate, log);
        assertThat(doubtful.execute(open(SOL, "100", 1)).status())
                .isEqualTo(Execution.Status.UNKNOWN);
        assertThat(log.outcomes).containsExactly("SOLUSDT-1:b.1 UNKNOWN");
        assertDenied(doubtful.execute(open(SOL, "100", 1)), "already-sent");
        // it did arrive, and its fill settles it
        doubtful.settle(venue.onBar(SOL, flat(1, "100")));
        assertThat(log.outcomes).endsWith("SOLUSDT-1:b.1 CONFIRMED");
    }

    @Test
    void learnsFromTheJournalAndTheVenueAfterARestart() {
        openSol();
        executor.execute(add(1, "50", 2));
        List<SentIntent> sent = new ArrayList<>();
        log.intents.values().forEach(intent -> sent.add(new SentIntent(intent, null)));
        OrderIntent lost =
                new OrderIntent(
                        "SOLUSDT-1:s2.1",
                        "d-9",
                        "SOLUSDT-1",
                        SOL,
                        Action.PLACE_SAFETY_ORDER,
                        d("50"),
                        at(2));
        log.intents.put(lost.clientOrderId(), lost);
        sent.add(new SentIntent(lost, null));
        Executor restarted = new Executor(venue, gate, log);
        assertThat(restarted.recover(sent)).containsExactly("SOLUSDT-1:s1.1");
        assertThat(log.outcomes).endsWith("SOLUSDT-1:b.1 CONFIRMED", "SOLUSDT-1:s2.1 REJECTED");
        assertDenied(restarted.execute(add(1, "50", 3)), "already-sent");
        assertThat(restarted.execute(add(2, "50", 3)).clientOrderId()).isEqualTo("SOLUSDT-1:s2.2");
    }

    @Test
    void raisesTheAlarmOnAFillNobodySent() {
        venue.openDeal(Bars.base("foreign", "100", 1));
        assertThatThrownBy(() -> bar(1, "100")).hasMessageContaining("was not sent from here");
    }

    @Test
    void doesNothingOnHoldAndRefusesLegs() {
        assertThat(executor.execute(wish(null, null, SOL, null, null, 1)).status())
                .isEqualTo(Execution.Status.NOTHING_TO_DO);
        assertDenied(
                executor.execute(wish(Action.OPEN_LEG, null, SOL, null, null, 1)),
                "action-unsupported");
        assertDenied(
                executor.execute(wish(Action.REENTER, Purpose.BASE_ORDER, SOL, null, null, 1)),
                "amount-missing");
    }

    private static void assertDenied(Execution execution, String reason) {
        assertThat(execution.status()).isEqualTo(Execution.Status.DENIED);
        assertThat(execution.reason()).isEqualTo(reason);
    }

    /** Does what it is told and then loses the answer. */
    private record FailingVenue(PaperVenue inner) implements Venue {

        @Override
        public VenueAnswer openDeal(VenueOrder order) {
            inner.openDeal(order);
            throw new IllegalStateException("connection reset");
        }

        @Override
        public VenueAnswer addSafetyOrder(VenueOrder order) {
            return inner.addSafetyOrder(order);
        }

        @Override
        public VenueAnswer closeAtMarket(VenueOrder order) {
            return inner.closeAtMarket(order);
        }

        @Override
        public OrderStatus status(String clientOrderId) {
            return inner.status(clientOrderId);
        }

        @Override
        public VenueBook book() {
            return inner.book();
        }
    }
}
