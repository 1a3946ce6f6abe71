package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.api.RawHttp.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CallerTest {

    private static final String JSON = "Content-Type: application/json";
    private static final String PAGE = "X-Market7: 1";

    private final ApiServer server = ApiServer.get();

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "[::1]"})
    void answersToTheNamesOfThisMachine(String name) throws IOException {
        Answer answer = server.http.get("/api/v1/rulesets", "Host: " + name + ":" + server.port);
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void refusesARequestWithoutHost() throws IOException {
        Answer answer = server.http.raw("GET / HTTP/1.0\r\n\r\n".getBytes());
        assertThat(answer.status()).isEqualTo(421);
    }

    @Test
    void keepsTheTokenToItsOwner() throws IOException {
        var permissions = Files.getPosixFilePermissions(server.journal.resolve("admin-token"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        assertThat(server.token()).matches("[0-9a-f]{64}");
    }

    @Test
    void opensASessionForTheTokenAndAcceptsItFromTheOwnPageOnly() throws IOException {
        Answer opened =
                server.http.send(
                        "POST",
                        "/api/v1/session",
                        "{}",
                        JSON,
                        "Authorization: Bearer " + server.token());
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(opened.json().path("user").asString()).isEqualTo("admin-token");
        String cookie = "Cookie: " + opened.header("Set-Cookie").split(";")[0];
        assertThat(close(cookie).status()).isEqualTo(403);
        assertThat(close(cookie, origin()).status()).isEqualTo(403);
        assertThat(close(cookie, origin(), PAGE).status()).isEqualTo(204);
        assertThat(close(cookie, origin(), PAGE).status()).isEqualTo(401);
    }

    @Test
    void letsItsOwnPageActAsAdministratorWhereNobodyHasToSignIn() throws IOException {
        assertThat(session().path("signInRequired").asBoolean()).isFalse();
        assertThat(session().path("user").isNull()).isTrue();
        assertThat(session().path("permissions").toString()).isEqualTo("[\"read\",\"evaluate\"]");
        Answer opened = server.http.send("POST", "/api/v1/session", "{}", JSON, origin(), PAGE);
        assertThat(opened.json().path("user").asString()).isEqualTo("local");
        assertThat(opened.json().path("roles").toString()).isEqualTo("[\"admin\"]");
        String cookie = "Cookie: " + opened.header("Set-Cookie").split(";")[0];
        assertThat(session(cookie).path("permissions").size()).isEqualTo(5);
    }

    @Test
    void opensNoSessionForWhatIsNotItsOwnPage() throws IOException {
        assertThat(server.http.send("POST", "/api/v1/session", "{}", JSON).status()).isEqualTo(401);
        assertThat(server.http.send("POST", "/api/v1/session", "{}", JSON, PAGE).status())
                .isEqualTo(401);
        assertThat(server.http.send("POST", "/api/v1/session", "{}", JSON, origin()).status())
                .isEqualTo(401);
        String foreign = "Origin: http://127.0.0.1:1";
        assertThat(server.http.send("POST", "/api/v1/session", "{}", JSON, PAGE, foreign).status())
                .isEqualTo(403);
    }

    private String origin() {
        return "Origin: http://127.0.0.1:" + server.port;
    }

    private JsonNode session(String... headers) throws IOException {
        return server.http.get("/api/v1/session", headers).json();
    }

    private Answer close(String... headers) throws IOException {
        return server.http.send("DELETE", "/api/v1/session", "", headers);
    }

    @Test
    void sendsHeadersThatKeepPagesToThemselves() throws IOException {
        Answer page = server.http.get("/");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'self'");
        assertThat(page.header("Content-Security-Policy")).doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void allowsNoOtherSiteToReadAnswers() throws IOException {
        Answer answer =
                server.http.send(
                        "OPTIONS",
                        "/api/v1/evaluate",
                        "",
                        "Origin: https://attacker.example",
                        "Access-Control-Request-Method: POST");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }
}
