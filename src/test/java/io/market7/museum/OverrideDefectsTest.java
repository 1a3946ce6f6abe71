package io.market7.museum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an override may lift, and when it fires at all. */
class OverrideDefectsTest {

    /** Adds what makes the confidence override fire. */
    static Exhibit overridden(Exhibit exhibit) {
        return exhibit.with("previous.confidence", 0.5)
                .with("previous.tp1DistancePct", -2)
                .with("previous.at", "2025-06-01T11:00:00Z");
    }

    @Test
    void anOverrideLiftsWhatItMay() {
        Exhibit weak = overridden(Exhibit.dca()).with("indicators.15m.adx", 5);

        assertThat(weak.outcome()).isEqualTo("PLACE_SAFETY_ORDER");
        assertThat(weak.decide().lifted()).containsExactly("adx-too-low");
    }

    @Test
    void noOverrideLiftsTheLeader() {
        assertThat(overridden(Exhibit.dca()).with("btc.status", "UNSAFE").vetoes())
                .containsExactly("btc-unsafe");
    }

    @Test
    void noOverrideLiftsAbandonment() {
        Exhibit abandoned = overridden(Exhibit.dca()).with("scores.fork", 0.19);

        assertThat(abandoned.tags()).contains("confidence-strong-and-rising");
        assertThat(abandoned.vetoes()).containsExactly("fork-score-too-low");
        assertThat(overridden(Exhibit.dca()).with("predictions.recovery-odds", 0.39).vetoes())
                .containsExactly("recovery-odds-hopeless");
    }

    @Test
    void noOverrideLiftsTheBudget() {
        assertThat(overridden(Exhibit.dca()).with("parameters.maxDealQuote", 60).vetoes())
                .contains("ladder-step-exceeds-budget");
    }

    @Test
    void noOverrideLiftsTheWayToTheTakeProfit() {
        assertThat(overridden(Exhibit.dca()).with("parameters.maxTp1DistancePct", 1).vetoes())
                .containsExactly("tp1-distance-too-large");
    }

    @Test
    void noOverrideLiftsWhatIsUnknown() {
        assertThat(overridden(Exhibit.dca()).without("instrument").vetoes())
                .containsExactly("min-order-unknown");
    }

    @Test
    void theSoftOverrideIsOffUntilItIsSwitchedOn() {
        Exhibit strong =
                Exhibit.dca()
                        .with("previous.confidence", 0.7)
                        .with("scores.health", 0.9)
                        .with("indicators.15m.adx", 5);

        assertThat(strong.vetoes()).containsExactly("adx-too-low");
        assertThat(strong.with("parameters.softOverrideEnabled", true).tags())
                .contains("rescue-scores-strong");
    }

    @Test
    void anOverrideNeverFiresOnAMissingInput() {
        Exhibit weak = overridden(Exhibit.dca()).with("indicators.15m.adx", 5);

        assertThat(weak.without("previous").vetoes()).containsExactly("adx-too-low");
        assertThat(weak.without("previous.confidence").vetoes()).containsExactly("adx-too-low");
        assertThat(weak.without("predictions.confidence").tags())
                .doesNotContain("confidence-strong-and-rising");
    }

    @Test
    void theLiftAnOverrideAsksForIsInPercentOfThePrice() {
        Exhibit cheap =
                overridden(Exhibit.dca())
                        .with("price", 0.000096)
                        .with("deal.averagePrice", 0.0001)
                        .with("indicators.15m.adx", 5)
                        .with("parameters.overrideMacdLiftPct", 0.05);

        assertThat(cheap.with("indicators.15m.macdLift", 4.9e-8).vetoes()).isEmpty();
        assertThat(cheap.with("indicators.15m.macdLift", 4.7e-8).vetoes())
                .containsExactly("adx-too-low");
    }
}
