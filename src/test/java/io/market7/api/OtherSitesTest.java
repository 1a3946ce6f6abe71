package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.access.Role;
import io.market7.api.RawHttp.Answer;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of other sites at a service that names one of them. */
class OtherSitesTest {

    private static final String EVALUATE = "/api/v1/evaluate";
    private static final String JSON = "Content-Type: application/json";
    private static final String FRIEND = "Origin: " + SignInServer.FRIEND;
    private static final String STRANGER = "Origin: https://attacker.example";

    private final SignInServer server = SignInServer.get();

    private Answer ask(String... headers) throws IOException {
        return server.http.send("OPTIONS", EVALUATE, "", headers);
    }

    private static String allowed(Answer answer) {
        return answer.header("Access-Control-Allow-Origin");
    }

    @Test
    void letsTheNamedSiteAskAndCallWithAToken() throws IOException {
        Answer asked =
                ask(
                        FRIEND,
                        "Access-Control-Request-Method: POST",
                        "Access-Control-Request-Headers: authorization,content-type");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(allowed(asked)).isEqualTo(SignInServer.FRIEND);
        assertThat(asked.header("Access-Control-Allow-Credentials")).isNull();
        String bearer = server.bearer(Role.ANALYST);
        Answer called =
                server.http.send("POST", EVALUATE, Samples.facts("c"), JSON, FRIEND, bearer);
        assertThat(called.status()).isEqualTo(200);
        assertThat(allowed(called)).isEqualTo(SignInServer.FRIEND);
    }

    @Test
    void takesNoCookieFromTheNamedSite() throws IOException {
        String cookie = server.cookie(Role.ADMIN);
        Answer answer =
                server.http.send(
                        "POST",
                        "/api/v1/control/pause",
                        "{}",
                        JSON,
                        FRIEND,
                        cookie,
                        "X-Market7: 1");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("code").asString()).isEqualTo("header-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {STRANGER, "Origin: null", "Origin: https://desk.example.org:444"})
    void refusesEveryOtherSiteWithAProblem(String origin) throws IOException {
        String bearer = server.bearer(Role.ADMIN);
        for (Answer answer :
                new Answer[] {
                    ask(origin, "Access-Control-Request-Method: POST"),
                    server.http.send("POST", EVALUATE, "{}", JSON, origin, bearer),
                    server.http.get("/api/v1/status", origin, bearer)
                }) {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.json().path("code").asString()).isEqualTo("origin-refused");
            assertThat(allowed(answer)).isNull();
        }
    }

    @Test
    void asksNothingOfItsOwnPagesEvenBehindAnEncryptedConnection() throws IOException {
        String cookie = server.cookie(Role.ADMIN);
        Answer answer =
                server.http.send(
                        "POST",
                        "/api/v1/control/pause",
                        "{}",
                        JSON,
                        cookie,
                        "X-Market7: 1",
                        "Origin: https://127.0.0.1:" + server.port);
        assertThat(answer.json().path("code").asString()).isEqualTo("invalid-request");
    }
}
