package io.market7.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Symbol;
import org.junit.jupiter.api.Test;

class ClientOrderIdsTest {

    @Test
    void namesDealPurposeStepAndAttempt() {
        String deal = ClientOrderIds.dealId(Bars.SOL, Bars.at(0));
        assertThat(deal).isEqualTo("SOLUSDT-sx5hc0");
        assertThat(ClientOrderIds.of(deal, Purpose.SAFETY_ORDER, 12, 1)).isEqualTo(deal + ":s12.1");
        assertThat(ClientOrderIds.wishOf(deal + ":s12.3")).isEqualTo(deal + ":s12");
        assertThat(ClientOrderIds.attemptOf(deal + ":s12.3")).isEqualTo(3);
    }

    @Test
    void staysWithinWhatExchangesAccept() {
        String deal = ClientOrderIds.dealId(Symbol.of("A".repeat(26) + "USDT"), Bars.at(0));
        String id = ClientOrderIds.of(deal, Purpose.SAFETY_ORDER, 200, 999);
        assertThat(id).matches("[.A-Z:/a-z0-9_-]{1,36}");
        assertThat(id).isNotEqualTo(ClientOrderIds.of(deal, Purpose.SAFETY_ORDER, 199, 999));
        assertThat(ClientOrderIds.of("über", Purpose.BASE_ORDER, null, 1))
                .matches("[.A-Z:/a-z0-9_-]{1,36}");
    }
}
