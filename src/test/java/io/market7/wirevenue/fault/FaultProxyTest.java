package io.market7.wirevenue.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.market7.wirevenue.TestClock;
import io.market7.wirevenue.WireVenue;
import io.market7.wirevenue.WireVenueOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fault does what it says, and the ledger tells whether the venue has heard of the order. */
class FaultProxyTest {

    private static final Set<Fault> CUT =
            EnumSet.of(Fault.REQUEST_LOST, Fault.RESPONSE_LOST, Fault.RESPONSE_CUT);

    private final TestClock clock = new TestClock();
    private WireVenue venue;
    private FaultProxy proxy;

    @BeforeEach
    void open() throws IOException {
        venue = WireVenue.open(WireVenueOptions.usual(0, "key", "secret"), clock);
        proxy = new FaultProxy(venue.url());
    }

    @AfterEach
    void close() {
        proxy.close();
        venue.close();
    }

    private HttpResponse<String> order() throws Exception {
        String query =
                "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.01&timestamp=" + clock.millis();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signature =
                HexFormat.of().formatHex(mac.doFinal(query.getBytes(StandardCharsets.UTF_8)));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                proxy.url()
                                                        + "/api/v3/order?"
                                                        + query
                                                        + "&signature="
                                                        + signature))
                                .header("X-MBX-APIKEY", "key")
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private long accepted() {
        return venue.ledger().stream().filter(each -> each.contains("\"kind\":\"ORDER\"")).count();
    }

    @ParameterizedTest
    @EnumSource
    void goesWrongOnceAndAsItSays(Fault fault) throws Exception {
        proxy.next("POST /api/v3/order", fault);
        if (CUT.contains(fault)) {
            assertThatExceptionOfType(IOException.class).isThrownBy(this::order);
        } else {
            String body = order().body();
            assertThat(body.startsWith("{") && body.contains("\"orderId\"") && body.endsWith("}"))
                    .isFalse();
        }
        assertThat(accepted()).isEqualTo(fault.reachesVenue() ? 1 : 0);
        assertThat(proxy.asked()).hasSize(1);
        assertThat(order().statusCode()).isEqualTo(200);
    }
}
