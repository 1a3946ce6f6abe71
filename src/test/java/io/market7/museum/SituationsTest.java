package io.market7.museum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** In every situation the museum starts from, nothing speaks against acting. */
class SituationsTest {

    @Test
    void everySituationActsAsItSays() {
        assertThat(Exhibit.fork().vetoes()).isEmpty();
        assertThat(Exhibit.fork().outcome()).isEqualTo("OPEN_DEAL");
        assertThat(Exhibit.dca().vetoes()).isEmpty();
        assertThat(Exhibit.dca().outcome()).isEqualTo("PLACE_SAFETY_ORDER");
        assertThat(Exhibit.safu().outcome()).isEqualTo("HOLD");
        assertThat(Exhibit.safu().decide().scores()).containsEntry("safu", 1.0);
        assertThat(Exhibit.reentry().outcome()).isEqualTo("REENTER");
        for (String side : new String[] {"LONG", "SHORT"}) {
            assertThat(Exhibit.leverage(side).vetoes()).isEmpty();
            assertThat(Exhibit.leverage(side).outcome()).isEqualTo("OPEN_LEG");
            assertThat(Exhibit.leg(side).outcome()).isEqualTo("HOLD");
            assertThat(Exhibit.leg(side).tags()).isEmpty();
        }
        assertThat(Exhibit.btc().tags()).containsExactly("btc-neutral", "btc-safe");
    }
}
