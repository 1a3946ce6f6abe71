package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.api.RawHttp.Answer;
import io.market7.api.RouteList.Route;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks every route there is; a route added later is walked without a change here. */
class RouteSecurityTest {

    private static final String JSON = "Content-Type: application/json";
    private static final String EVALUATE = "/api/v1/evaluate";

    /** Guarded by a secret and a list of senders of its own. */
    private static final String HOOK = "/api/v1/hooks/tradingview";

    /** What asks with a body and changes nothing; open wherever reading is. */
    private static final List<String> ASKING =
            List.of(
                    EVALUATE,
                    "/api/v1/models/{name}/predict",
                    "/api/v1/decisions/{id}/replay",
                    "/api/v1/decisions/{id}/what-if",
                    "/api/v1/rulesets/{name}/drafts/{version}:check",
                    "/api/v1/rulesets/{name}/drafts/{version}:test",
                    "/api/v1/rulesets/{name}/drafts/{version}:compare");

    private final ApiServer server = ApiServer.get();

    private List<Route> routes() {
        return RouteList.of(server.context);
    }

    private Stream<Route> changing() {
        return routes().stream().filter(route -> !route.method().equals("GET"));
    }

    @Test
    void knowsRoutesThatChangeAndRoutesThatRead() {
        assertThat(changing()).contains(new Route("POST", EVALUATE));
        assertThat(changing()).contains(new Route("POST", "/api/v1/session"));
        assertThat(routes()).contains(new Route("GET", "/api/v1/decisions"));
    }

    @TestFactory
    Stream<DynamicTest> refusesAnotherHostOnEveryRoute() {
        return routes().stream()
                .map(
                        route ->
                                test(
                                        route,
                                        421,
                                        "host-refused",
                                        "Host: attacker.example:" + server.port,
                                        JSON));
    }

    @TestFactory
    Stream<DynamicTest> refusesAnotherPortOnEveryRoute() {
        return routes().stream()
                .map(route -> test(route, 421, "host-refused", "Host: 127.0.0.1:1", JSON));
    }

    @TestFactory
    Stream<DynamicTest> refusesChangesWithoutToken() {
        return guarded().map(route -> test(route, 401, "token-required", JSON));
    }

    @TestFactory
    Stream<DynamicTest> refusesChangesWithWrongToken() {
        String wrong = "Authorization: Bearer " + "0".repeat(64);
        return guarded().map(route -> test(route, 401, "token-required", JSON, wrong));
    }

    @TestFactory
    Stream<DynamicTest> refusesChangesWithInventedCookie() {
        String origin = "Origin: http://127.0.0.1:" + server.port;
        String cookie = "Cookie: market7_session=" + "0".repeat(64);
        return guarded().map(route -> test(route, 401, "token-required", JSON, origin, cookie));
    }

    @TestFactory
    Stream<DynamicTest> refusesFormsOfOtherSitesEvenWithToken() throws IOException {
        String token = "Authorization: Bearer " + server.token();
        return changing()
                .map(
                        route ->
                                test(
                                        route,
                                        403,
                                        "origin-refused",
                                        "Origin: https://attacker.example",
                                        "Content-Type: application/x-www-form-urlencoded",
                                        token));
    }

    @TestFactory
    Stream<DynamicTest> refusesWrongOriginEvenWithToken() throws IOException {
        String token = "Authorization: Bearer " + server.token();
        return changing()
                .flatMap(
                        route ->
                                Stream.of(
                                        test(
                                                route,
                                                403,
                                                "origin-refused",
                                                JSON,
                                                token,
                                                "Origin: null"),
                                        test(
                                                route,
                                                403,
                                                "origin-refused",
                                                JSON,
                                                token,
                                                "Origin: http://localhost:1"),
                                        test(
                                                route,
                                                403,
                                                "origin-refused",
                                                JSON,
                                                token,
                                                "Sec-Fetch-Site: cross-site")));
    }

    @TestFactory
    Stream<DynamicTest> refusesBodiesThatAreNoJsonEvenWithToken() throws IOException {
        String token = "Authorization: Bearer " + server.token();
        return changing()
                .map(route -> test(route, 415, "json-required", token, "Content-Type: text/plain"));
    }

    private Stream<Route> guarded() {
        return changing()
                .filter(route -> !ASKING.contains(route.pattern()))
                .filter(route -> !route.pattern().equals(HOOK));
    }

    private DynamicTest test(Route route, int status, String code, String... headers) {
        return DynamicTest.dynamicTest(
                route + " " + String.join(" ", headers).replaceAll("[0-9a-f]{64}", "…"),
                () -> {
                    Answer answer = server.http.send(route.method(), route.path(), "{}", headers);
                    assertThat(answer.status()).isEqualTo(status);
                    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
                    assertThat(answer.json().path("code").asString()).isEqualTo(code);
                });
    }
}
