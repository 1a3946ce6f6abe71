package io.market7.api;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.market7.access.Permission;
import io.market7.access.Role;
import io.market7.api.RawHttp.Answer;
import io.market7.api.RouteList.Route;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every route with every role and with none, against a table that must know every route. */
class RouteRolesTest {

    /** Who may call a route. */
    private enum Who {
        ALL,
        READ,
        EVALUATE,
        RULES,
        TRADE,
        ADMINISTER,
        /** Whoever can say who they are. */
        KNOWN,
        /** Only a session itself. */
        SESSION,
        /** Whoever knows the secret and stands on the list, user or not. */
        HOOK;

        boolean admits(Role role) {
            return switch (this) {
                case ALL -> true;
                case KNOWN -> role != null;
                case SESSION, HOOK -> false;
                default -> role != null && role.permissions().contains(Permission.valueOf(name()));
            };
        }
    }

    private static final Map<String, Who> TABLE =
            new TreeMap<>(
                    Map.ofEntries(
                            entry("GET /api/v1/account", Who.READ),
                            entry("GET /api/v1/audit", Who.ADMINISTER),
                            entry("GET /api/v1/equity", Who.READ),
                            entry("GET /api/v1/forks", Who.READ),
                            entry("GET /api/v1/legs", Who.READ),
                            entry("GET /api/v1/orders", Who.READ),
                            entry("POST /api/v1/control/flatten", Who.TRADE),
                            entry("POST /api/v1/control/pause", Who.TRADE),
                            entry("POST /api/v1/control/reduce-only", Who.TRADE),
                            entry("POST /api/v1/control/resume", Who.TRADE),
                            entry("GET /api/v1/deals", Who.READ),
                            entry("GET /api/v1/deals/{id}", Who.READ),
                            entry("POST /api/v1/deals/{id}/close", Who.TRADE),
                            entry("GET /api/v1/decisions", Who.READ),
                            entry("GET /api/v1/decisions/{id}", Who.READ),
                            entry("GET /api/v1/decisions/{id}/explanation", Who.READ),
                            entry("GET /api/v1/decisions/{id}/neighbours", Who.READ),
                            entry("POST /api/v1/decisions/{id}/pin", Who.RULES),
                            entry("POST /api/v1/decisions/{id}/replay", Who.EVALUATE),
                            entry("POST /api/v1/decisions/{id}/what-if", Who.EVALUATE),
                            entry("POST /api/v1/evaluate", Who.EVALUATE),
                            entry("GET /api/v1/models", Who.READ),
                            entry("GET /api/v1/models/{name}", Who.READ),
                            entry("POST /api/v1/models/{name}/predict", Who.EVALUATE),
                            entry("POST /api/v1/hooks/tradingview", Who.HOOK),
                            entry("GET /api/v1/market", Who.READ),
                            entry("GET /api/v1/market/btc", Who.READ),
                            entry("GET /api/v1/market/{symbol}/candles", Who.READ),
                            entry("GET /api/v1/market/{symbol}/indicators", Who.READ),
                            entry("GET /api/v1/rulesets", Who.READ),
                            entry("GET /api/v1/rulesets/{name}/versions", Who.READ),
                            entry("GET /api/v1/rulesets/{name}/versions/{version}/files", Who.READ),
                            entry(
                                    "GET /api/v1/rulesets/{name}/versions/{version}/files/{file}",
                                    Who.READ),
                            entry(
                                    "GET /api/v1/rulesets/{name}/versions/{version}/files/{folder}/{file}",
                                    Who.READ),
                            entry("POST /api/v1/rulesets/{name}/drafts", Who.RULES),
                            entry(
                                    "PUT /api/v1/rulesets/{name}/drafts/{version}/files/{file}",
                                    Who.RULES),
                            entry(
                                    "PUT /api/v1/rulesets/{name}/drafts/{version}/files/{folder}/{file}",
                                    Who.RULES),
                            entry(
                                    "DELETE /api/v1/rulesets/{name}/drafts/{version}/files/{folder}/{file}",
                                    Who.RULES),
                            entry(
                                    "POST /api/v1/rulesets/{name}/drafts/{version}:check",
                                    Who.EVALUATE),
                            entry(
                                    "POST /api/v1/rulesets/{name}/drafts/{version}:test",
                                    Who.EVALUATE),
                            entry(
                                    "POST /api/v1/rulesets/{name}/drafts/{version}:compare",
                                    Who.EVALUATE),
                            entry("POST /api/v1/rulesets/{name}/drafts/{version}:seal", Who.RULES),
                            entry(
                                    "POST /api/v1/rulesets/{name}/drafts/{version}:promote",
                                    Who.RULES),
                            entry(
                                    "POST /api/v1/rulesets/{name}/drafts/{version}:shadow",
                                    Who.RULES),
                            entry("POST /api/v1/rulesets/{name}:unshadow", Who.RULES),
                            entry("GET /api/v1/rulesets/{name}/diff/{before}/{after}", Who.READ),
                            entry("GET /api/v1/rulesets/{name}/shadow", Who.READ),
                            entry("POST /api/v1/rulesets/{name}:rollback", Who.RULES),
                            entry(
                                    "POST /api/v1/rulesets/{name}/drafts/{version}:canary",
                                    Who.RULES),
                            entry("POST /api/v1/rulesets/{name}:uncanary", Who.RULES),
                            entry("POST /api/v1/rulesets/{name}:approve", Who.RULES),
                            entry("GET /api/v1/rulesets/{name}/canary", Who.READ),
                            entry("GET /api/v1/rules/{ruleset}/{rule}/stats", Who.READ),
                            entry("GET /api/v1/session", Who.ALL),
                            entry("POST /api/v1/session", Who.KNOWN),
                            entry("DELETE /api/v1/session", Who.SESSION),
                            entry("GET /api/v1/stats", Who.READ),
                            entry("GET /api/v1/status", Who.READ),
                            entry("GET /api/v1/stream", Who.READ),
                            entry("GET /actuator", Who.READ),
                            entry("GET /actuator/health", Who.ALL),
                            entry("GET /actuator/health/**", Who.ALL),
                            entry("GET /actuator/info", Who.READ),
                            entry("GET /actuator/prometheus", Who.READ),
                            entry("GET /problems", Who.ALL),
                            entry("GET /problems/{code}", Who.ALL),
                            entry("GET /swagger-ui.html", Who.READ),
                            entry("GET /v3/api-docs", Who.READ),
                            entry("GET /v3/api-docs.yaml", Who.READ),
                            entry("GET /v3/api-docs/swagger-config", Who.READ),
                            entry("GET /error", Who.ALL),
                            entry("POST /error", Who.ADMINISTER),
                            entry("PUT /error", Who.ADMINISTER),
                            entry("PATCH /error", Who.ADMINISTER),
                            entry("DELETE /error", Who.ADMINISTER)));

    /** Addresses without a declared route. */
    private static final Map<String, Who> PAGES =
            Map.of(
                    "GET /", Who.ALL,
                    "GET /deals", Who.ALL,
                    "GET /assets/sample-0a1b2c3d.js", Who.ALL,
                    "GET /swagger-ui/index.html", Who.READ,
                    "GET /api/v1/nothing", Who.READ,
                    "POST /api/v1/nothing", Who.ADMINISTER,
                    "DELETE /deals", Who.ADMINISTER);

    private final SignInServer server = SignInServer.get();

    @Test
    void theTableKnowsEveryRouteAndNoOther() {
        Set<String> routes = new TreeSet<>();
        RouteList.of(server.context).forEach(each -> routes.add(each.toString()));
        assertThat(TABLE.keySet()).containsExactlyElementsOf(routes);
    }

    @TestFactory
    Stream<DynamicTest> admitsTokensByTheTable() {
        return everything()
                .flatMap(
                        route ->
                                callers()
                                        .map(
                                                role ->
                                                        test(
                                                                route,
                                                                role,
                                                                role == null
                                                                        ? new String[] {
                                                                            "Content-Type: application/json"
                                                                        }
                                                                        : new String[] {
                                                                            "Content-Type: application/json",
                                                                            server.bearer(role)
                                                                        })));
    }

    @TestFactory
    Stream<DynamicTest> admitsSessionsByTheTable() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Role role : Role.values()) {
            String cookie = server.cookie(role);
            everything()
                    .filter(each -> who(each) != Who.SESSION)
                    .forEach(each -> tests.add(test(each, role, server.page(cookie))));
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> admitsNobodyWithAnInventedToken() {
        String invented = "Authorization: Bearer " + "0".repeat(64);
        return everything()
                .map(each -> test(each, null, "Content-Type: application/json", invented));
    }

    private static Stream<Role> callers() {
        return Stream.concat(Stream.of((Role) null), Stream.of(Role.values()));
    }

    private static Who who(Route route) {
        Who declared = TABLE.get(route.toString());
        return declared == null ? PAGES.get(route.toString()) : declared;
    }

    private static Stream<Route> everything() {
        return Stream.concat(TABLE.keySet().stream(), PAGES.keySet().stream())
                .map(each -> new Route(each.split(" ")[0], each.split(" ")[1]));
    }

    private DynamicTest test(Route route, Role role, String... headers) {
        boolean admitted = who(route).admits(role);
        String name = "%s as %s: %s".formatted(route, role, admitted ? "yes" : "no");
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    Answer answer = server.http.send(route.method(), path(route), "{}", headers);
                    if (who(route) == Who.HOOK) {
                        assertThat(answer.json().path("code").asString())
                                .isIn("sender-refused", "token-required");
                    } else if (admitted) {
                        assertThat(answer.status()).isNotIn(401, 403, 500);
                    } else {
                        boolean nobody = role == null || who(route) == Who.SESSION;
                        assertThat(answer.status()).isEqualTo(nobody ? 401 : 403);
                        assertThat(answer.json().path("code").asString())
                                .isEqualTo(nobody ? "token-required" : "forbidden");
                    }
                });
    }

    /** A stream would not end; asked for a topic that is none it ends at once. */
    private static String path(Route route) {
        boolean stream = route.pattern().equals("/api/v1/stream");
        return stream ? route.path() + "?topics=x" : route.path();
    }
}
