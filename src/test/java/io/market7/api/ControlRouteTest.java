package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.access.Role;
import io.market7.api.RawHttp.Answer;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ControlRouteTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SignInServer server = SignInServer.get();

    private Answer post(String path, Role role, String reason) throws IOException {
        return server.http.send(
                "POST",
                "/api/v1/" + path,
                reason == null ? "{}" : JSON.writeValueAsString(new Reason(reason)),
                "Content-Type: application/json",
                server.bearer(role));
    }

    private record Reason(String reason) {}

    private JsonNode newestAction() throws IOException {
        return server.http
                .get("/api/v1/audit?limit=1", server.bearer(Role.ADMIN))
                .json()
                .path("items")
                .path(0);
    }

    private String mode() throws IOException {
        return server.http
                .get("/api/v1/status", server.bearer(Role.VIEWER))
                .json()
                .path("mode")
                .asString();
    }

    @AfterEach
    void resume() throws IOException {
        post("control/resume", Role.ADMIN, "The test is over.");
    }

    @ParameterizedTest
    @CsvSource({
        "pause, PAUSED",
        "reduce-only, REDUCE_ONLY",
        "flatten, REDUCE_ONLY",
        "resume, RUNNING"
    })
    void doesWhatIsAskedForAndWritesItDown(String action, String mode) throws IOException {
        Answer answer = post("control/" + action, Role.TRADER, "News of the exchange: Ä.");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("mode").asString()).isEqualTo(mode);
        assertThat(mode()).isEqualTo(mode);
        JsonNode written = newestAction();
        assertThat(written.path("id").asString())
                .isEqualTo(answer.json().path("actionId").asString());
        assertThat(written.path("actor").asString()).isEqualTo("token trader");
        assertThat(written.path("action").asString()).isEqualTo(action);
        assertThat(written.path("reason").asString()).isEqualTo("News of the exchange: Ä.");
        assertThat(written.path("outcome").asString()).isEqualTo("DONE");
        assertThat(written.path("endedAt").isString()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "ok", " ok  "})
    void wantsToKnowWhy(String reason) throws IOException {
        Answer answer = post("control/pause", Role.TRADER, reason);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo("invalid-request");
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo("reason");
        assertThat(mode()).isEqualTo("RUNNING");
    }

    @Test
    void takesAReasonOfThreeToFiveHundredCharacters() throws IOException {
        assertThat(post("control/pause", Role.TRADER, "why").status()).isEqualTo(200);
        assertThat(post("control/pause", Role.TRADER, "y".repeat(500)).status()).isEqualTo(200);
        assertThat(post("control/pause", Role.TRADER, "y".repeat(501)).status()).isEqualTo(400);
        assertThat(post("control/pause", Role.TRADER, null).status()).isEqualTo(400);
    }

    @Test
    void writesDownWhatItRefused() throws IOException {
        Answer answer = post("deals/SOLUSDT-none/close", Role.TRADER, "It has to go.");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asString()).isEqualTo("unknown-deal");
        JsonNode written = newestAction();
        assertThat(written.path("action").asString()).isEqualTo("close-deal");
        assertThat(written.path("target").asString()).isEqualTo("SOLUSDT-none");
        assertThat(written.path("outcome").asString()).isEqualTo("REFUSED");
    }

    @Test
    void tellsListenersOfTheMode() throws IOException {
        try (EventStream stream =
                new EventStream(server.port, "?topics=control", server.bearer(Role.VIEWER))) {
            assertThat(stream.nextNamed("control").data()).contains("\"mode\":\"RUNNING\"");
            post("control/pause", Role.TRADER, "Somebody listens.");
            assertThat(stream.nextNamed("control").data()).contains("\"mode\":\"PAUSED\"");
        }
    }

    @Test
    void pagesThroughWhatWasDone() throws IOException {
        for (int i = 0; i < 3; i++) {
            post("control/pause", Role.TRADER, "Page " + i);
        }
        String audit = "/api/v1/audit?limit=2";
        JsonNode first = server.http.get(audit, server.bearer(Role.ADMIN)).json();
        String cursor = first.path("nextCursor").asString();
        JsonNode second =
                server.http.get(audit + "&cursor=" + cursor, server.bearer(Role.ADMIN)).json();
        assertThat(first.path("items").path(0).path("reason").asString()).isEqualTo("Page 2");
        assertThat(second.path("items").path(0).path("reason").asString()).isEqualTo("Page 0");
        assertThat(server.http.get("/api/v1/audit?cursor=x", server.bearer(Role.ADMIN)).status())
                .isEqualTo(400);
    }
}
