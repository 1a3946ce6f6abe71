package io.market7.api.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeerAddressTest {

    private static final List<String> PROXIES = List.of("10.0.0.1", "10.0.0.2");

    @Test
    void believesNoHeaderOfAStranger() {
        assertThat(PeerAddress.of("6.6.6.6", List.of("52.89.214.238"), PROXIES))
                .isEqualTo("6.6.6.6");
        assertThat(PeerAddress.of("6.6.6.6", List.of("52.89.214.238"), List.of()))
                .isEqualTo("6.6.6.6");
    }

    @Test
    void believesOfAProxyWhatTheProxyWroteAndNothingBefore() {
        assertThat(PeerAddress.of("10.0.0.1", List.of("6.6.6.6"), PROXIES)).isEqualTo("6.6.6.6");
        assertThat(PeerAddress.of("10.0.0.1", List.of("52.89.214.238, 6.6.6.6"), PROXIES))
                .isEqualTo("6.6.6.6");
        assertThat(PeerAddress.of("10.0.0.1", List.of("52.89.214.238", "6.6.6.6"), PROXIES))
                .isEqualTo("6.6.6.6");
        assertThat(PeerAddress.of("10.0.0.1", List.of("6.6.6.6, 10.0.0.2"), PROXIES))
                .isEqualTo("6.6.6.6");
    }

    @Test
    void takesAProxyThatSaysNothingForTheSender() {
        assertThat(PeerAddress.of("10.0.0.1", List.of(), PROXIES)).isEqualTo("10.0.0.1");
        assertThat(PeerAddress.of("10.0.0.1", List.of("52.89.214.238,"), PROXIES))
                .isEqualTo("10.0.0.1");
    }
}
