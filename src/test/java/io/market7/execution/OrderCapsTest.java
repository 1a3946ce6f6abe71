package io.market7.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Action;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Caps of a symbol and of a day. */
class OrderCapsTest {

    private static final Symbol SOL = Symbol.of("SOLUSDT");
    private static final Symbol ETH = Symbol.of("ETHUSDT");
    private static final Instant EVENING = Instant.parse("2025-06-01T23:55:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2025-06-02T00:00:00Z");

    private final MemoryLog log = new MemoryLog();
    private final PaperVenue venue = new PaperVenue(PaperSettings.DEFAULT);
    private final RiskGate gate = new RiskGate(limits(null, "200"));
    private final Executor executor = new Executor(venue, gate, log);

    private static BigDecimal d(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static RiskLimits limits(String symbol, String day) {
        return new RiskLimits(9, d("9000"), d("9000"), d(symbol), d(day), null, null);
    }

    private static OrderRequest open(String symbol, String amount, Instant at) {
        return new OrderRequest(
                "d-1",
                symbol + "-1",
                Symbol.of(symbol),
                Action.OPEN_DEAL,
                Purpose.BASE_ORDER,
                null,
                d(amount),
                StepMeasures.UNKNOWN,
                at);
    }

    private static void accepted(Execution execution) {
        assertThat(execution.reason()).isNull();
        assertThat(execution.status()).isEqualTo(Execution.Status.ACCEPTED);
    }

    private static void denied(Execution execution, String reason) {
        assertThat(execution.reason()).isEqualTo(reason);
        assertThat(execution.status()).isEqualTo(Execution.Status.DENIED);
    }

    @Test
    void spendsOnADayUpToItsLimitAndBeginsAnewAtMidnight() {
        accepted(executor.execute(open("SOLUSDT", "120", EVENING)));
        denied(executor.execute(open("ETHUSDT", "80.01", EVENING)), "day-exceeded");
        accepted(executor.execute(open("ETHUSDT", "80", EVENING)));
        denied(executor.execute(open("XRPUSDT", "200.01", MIDNIGHT)), "day-exceeded");
        accepted(executor.execute(open("XRPUSDT", "200", MIDNIGHT)));
        denied(executor.execute(open("ADAUSDT", "10", EVENING)), "day-exceeded");
    }

    @Test
    void countsOverARestartWhatWasSentAndNotWhatWasRefused() {
        List<SentIntent> sent =
                List.of(intent("SOLUSDT", "CONFIRMED"), intent("XRPUSDT", "REJECTED"));
        executor.recover(sent);
        denied(executor.execute(open("ETHUSDT", "80.01", EVENING)), "day-exceeded");
        accepted(executor.execute(open("ETHUSDT", "80", EVENING)));
    }

    private static SentIntent intent(String symbol, String outcome) {
        return new SentIntent(
                new io.market7.domain.decision.OrderIntent(
                        symbol + "-1:b.1",
                        "d-1",
                        symbol + "-1",
                        Symbol.of(symbol),
                        Action.OPEN_DEAL,
                        d("120"),
                        EVENING),
                outcome);
    }

    @Test
    void takesOffWhatTheVenueRefuses() {
        assertThat(executor.execute(open("SOLUSDT", "4", EVENING)).status())
                .isEqualTo(Execution.Status.REJECTED);
        denied(executor.execute(open("SOLUSDT", "200.01", EVENING)), "day-exceeded");
        accepted(executor.execute(open("SOLUSDT", "200", EVENING)));
    }

    @Test
    void remembersTheDaysARestartMayGoBackTo() {
        DayTally day = new DayTally();
        for (int n = 0; n < 4; n++) {
            day.add("order" + n, EVENING.plus(Duration.ofDays(n)), d("10"));
        }
        assertThat(day.spentQuote(EVENING)).isZero();
        assertThat(day.spentQuote(EVENING.plus(Duration.ofDays(1)))).isEqualByComparingTo("10");
    }

    @Test
    void closesWhateverTheDayHasSpent() {
        Executor spent = new Executor(venue, new RiskGate(limits("0", "0")), log);
        accepted(executor.execute(open("SOLUSDT", "200", EVENING)));
        executor.settle(venue.onBar(SOL, Bars.flat(287, "100")));
        assertThat(spent.closeAll("flatten-1", EVENING))
                .extracting(Execution::status)
                .containsExactly(Execution.Status.ACCEPTED);
    }

    @Test
    void holdsTheLimitOfASymbolWithItsPendingOrders() {
        RiskGate tight = new RiskGate(limits("100", null));
        assertThat(tight.check(order("100.01"), venue.book()).orElseThrow().reason())
                .isEqualTo("symbol-exceeded");
        accepted(new Executor(venue, tight, log).execute(open("ETHUSDT", "100", EVENING)));
        assertThat(tight.check(order("100"), venue.book())).isEmpty();
        venue.openDeal(order("60"));
        assertThat(venue.book().committedQuote(SOL)).isEqualByComparingTo("60");
        assertThat(venue.book().committedQuote(ETH)).isEqualByComparingTo("100");
    }

    private static VenueOrder order(String amount) {
        return new VenueOrder(
                "SOLUSDT-1:b.1",
                "SOLUSDT-1",
                SOL,
                Purpose.BASE_ORDER,
                null,
                d(amount),
                StepMeasures.UNKNOWN,
                EVENING);
    }

    @Test
    void countsTheMarginOfBothSidesOfAContract() {
        PaperContracts contracts = new PaperContracts(Legs.EXACT);
        contracts.onMark(SOL, Legs.mark(-12, "100"));
        RiskGate tight = new RiskGate(limits("300", null));
        VenueOrder first = leg(Side.LONG, "1000");
        assertThat(tight.check(first, contracts.book())).isEmpty();
        assertThat(contracts.openLeg(first).accepted()).isTrue();
        assertThat(contracts.book().marginQuote(SOL)).isEqualByComparingTo("200");
        assertThat(contracts.book().marginQuote(ETH)).isZero();
        assertThat(tight.check(leg(Side.SHORT, "500"), contracts.book())).isEmpty();
        assertThat(tight.check(leg(Side.SHORT, "500.05"), contracts.book()).orElseThrow().reason())
                .isEqualTo("symbol-exceeded");
    }

    private static VenueOrder leg(Side side, String notional) {
        return new VenueOrder(
                "SOLUSDT-" + side + ":o.1",
                "SOLUSDT-" + side,
                SOL,
                Purpose.OPEN_LEG,
                null,
                d(notional),
                StepMeasures.UNKNOWN,
                Bars.at(0),
                new LegTerms(side, d("5")));
    }
}
