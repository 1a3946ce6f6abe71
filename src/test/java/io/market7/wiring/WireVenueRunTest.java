package io.market7.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.market7.settings.WireVenueSection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wire venue beside the service: on when asked for, and only where it may be. */
class WireVenueRunTest {

    private static WireVenueSection section(boolean enabled, int port) {
        return new WireVenueSection(enabled, port, "key", "secret", 10_000, 0, 7L, 1_000, null);
    }

    @Test
    void answersWhenItIsSwitchedOn() throws Exception {
        try (WireVenueRun run = WireVenueRun.of(section(true, 0), Clock.systemUTC())) {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(run.url() + "/fapi/v1/time"))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).startsWith("{\"serverTime\":");
            int port = URI.create(run.url()).getPort();
            assertThatIllegalStateException()
                    .isThrownBy(() -> WireVenueRun.of(section(true, port), Clock.systemUTC()))
                    .withMessageContaining("cannot listen on port " + port);
        }
    }

    @Test
    void listensNowhereOtherwise() {
        try (WireVenueRun run = WireVenueRun.of(section(false, 0), Clock.systemUTC())) {
            assertThat(run.url()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void refusesAPortThatIsNone(int port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> section(true, port))
                .withMessage("port is %d. Expected 0 to 65535.".formatted(port));
    }
}
