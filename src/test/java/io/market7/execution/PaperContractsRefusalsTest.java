package io.market7.execution;

import static io.market7.execution.Bars.SOL;
import static io.market7.execution.Bars.d;
import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Side;
import org.junit.jupiter.api.Test;

/** Orders that the paper venue for contracts refuses, at once or when their bar comes. */
class PaperContractsRefusalsTest {

    private PaperContracts venue = new PaperContracts(Legs.EXACT);

    /** A venue that knows a mark price of 100 and has lived through one bar at 100. */
    private void start() {
        venue.onMark(SOL, Legs.mark(-12, "100"));
        venue.onBar(SOL, Bars.flat(-1, "100"));
    }

    private void openLong() {
        start();
        assertThat(venue.openLeg(Legs.open(SOL, Side.LONG, "1000", 0)).accepted()).isTrue();
        venue.onBar(SOL, Bars.flat(0, "100"));
    }

    @Test
    void refusesWhatAnExchangeRefuses() {
        assertThat(venue.openLeg(Legs.open(SOL, Side.LONG, "1000", 0)).reason())
                .isEqualTo("mark-price-unknown");
        start();
        refusedToOpen("0.99", "quantity-below-min");
        refusedToOpen("4.99", "notional-below-min");
        refusedToOpen("100001", "quantity-above-max");
        refusedToOpen("49876", "margin-insufficient");
        assertThat(venue.addToLeg(Legs.add(SOL, Side.LONG, 2, "1000", 0)).reason())
                .isEqualTo("leg-not-open");
        assertThat(venue.closeLeg(Legs.close(SOL, Side.LONG, 0)).reason())
                .isEqualTo("leg-not-open");
        assertThat(venue.openLeg(Legs.open(SOL, Side.LONG, "5", 0)).accepted()).isTrue();
        assertThat(venue.openLeg(Legs.open(SOL, Side.LONG, "5", 0)).reason())
                .isEqualTo("leg-active");
    }

    private void refusedToOpen(String amount, String reason) {
        VenueAnswer answer = venue.openLeg(Legs.open(SOL, Side.LONG, amount, 0));
        assertThat(answer.accepted()).isFalse();
        assertThat(answer.reason()).isEqualTo(reason);
    }

    @Test
    void refusesLeverageAboveTheBracketOfTheLegAfterTheAdd() {
        start();
        assertThat(bracketReason("49999", "125")).isNull();
        assertThat(bracketReason("50000", "125")).isEqualTo("leverage-above-bracket");
        assertThat(bracketReason("50000", "100")).isNull();
    }

    private String bracketReason(String amount, String leverage) {
        venue = new PaperContracts(Legs.EXACT);
        start();
        return venue.openLeg(
                        Legs.order(
                                "a",
                                SOL,
                                Side.LONG,
                                Purpose.OPEN_LEG,
                                null,
                                amount,
                                Bars.at(0),
                                d(leverage)))
                .reason();
    }

    @Test
    void refusesARungTwiceAndAnAddWhileTheLegShrinks() {
        openLong();
        assertThat(venue.addToLeg(Legs.add(SOL, Side.LONG, 3, "10", 1)).reason())
                .isEqualTo("step-fired");
        assertThat(venue.addToLeg(Legs.add(SOL, Side.LONG, 2, "10", 1)).accepted()).isTrue();
        assertThat(venue.addToLeg(Legs.add(SOL, Side.LONG, 2, "10", 1)).accepted()).isFalse();
        venue.onBar(SOL, Bars.flat(1, "100"));
        assertThat(venue.closeLeg(Legs.close(SOL, Side.LONG, 2)).accepted()).isTrue();
        assertThat(venue.addToLeg(Legs.add(SOL, Side.LONG, 3, "10", 2)).reason())
                .isEqualTo("leg-closing");
    }

    @Test
    void anOrderWhoseLegIsGoneAtItsBarIsRefusedAndItsMarginFree() {
        openLong();
        venue.addToLeg(Legs.add(SOL, Side.LONG, 2, "1000", 1));
        assertThat(venue.account().reservedQuote()).isEqualByComparingTo("200.5");
        venue.onMark(SOL, Legs.mark(0, "70"));
        LegOutcome outcome = venue.onBar(SOL, Bars.flat(1, "70"));

        assertThat(outcome.refused().get(0).reason()).isEqualTo("leg-not-open");
        assertThat(venue.status("SOLUSDT-L:a2.1")).isEqualTo(OrderStatus.REFUSED);
        assertThat(venue.account().reservedQuote()).isEqualByComparingTo("0");
    }
}
