package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.api.RawHttp.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    private static final String JSON = "Content-Type: application/json";

    private final ApiServer server = ApiServer.get();

    private static void isProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "\tat ", "io.market7", "org.spring");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/api/v1/nope", "/actuator/env", "/swagger-ui/nope.js"})
    void saysWhatIsNotThere(String path) throws IOException {
        isProblem(server.http.get(path), 404, "not-found");
    }

    @Test
    void saysWhatIsNotThereToSomebodyWhoWantsHtml() throws IOException {
        isProblem(server.http.get("/api/v1/nope", "Accept: text/html"), 404, "not-found");
    }

    @Test
    void saysWhichMethodIsNotPossible() throws IOException {
        isProblem(server.http.get("/api/v1/evaluate"), 405, "method-not-allowed");
    }

    @Test
    void saysWhichFormIsNotServed() throws IOException {
        Answer answer = server.http.get("/api/v1/rulesets", "Accept: application/xml");
        isProblem(answer, 406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=1001, limit",
        "limit=ten, limit",
        "question=dcaa, question",
        "symbol=sol, symbol",
        "from=yesterday, from",
        "cursor=%21, cursor",
        "symbl=SOLUSDT, symbl"
    })
    void namesTheFilterThatIsWrong(String query, String field) throws IOException {
        Answer answer = server.http.get("/api/v1/decisions?" + query);
        isProblem(answer, 400, "invalid-parameter");
        assertThat(answer.json().path("errors").path(0).path("field").asString()).isEqualTo(field);
    }

    @Test
    void collectsAllFiltersThatAreWrong() throws IOException {
        Answer answer = server.http.get("/api/v1/decisions?limit=0&from=x&symbl=y");
        assertThat(answer.json().path("errors").size()).isEqualTo(3);
        assertThat(answer.text()).contains("Did you mean symbol?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1,", "[{}", "[{}] x", "nonsense", "\"text\"", "[{]"})
    void saysWhereJsonIsMalformed(String body) throws IOException {
        Answer answer = server.http.send("POST", "/api/v1/evaluate", body, JSON);
        isProblem(answer, 400, "malformed-json");
    }

    @Test
    void refusesAnEmptyBody() throws IOException {
        Answer answer = server.http.send("POST", "/api/v1/evaluate", "", JSON);
        assertThat(answer.status()).isEqualTo(400);
        isProblem(answer, 400, "malformed-json");
    }

    @Test
    void refusesABodyThatSaysItIsTooLong() throws IOException {
        byte[] head =
                ("POST /api/v1/evaluate HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n%s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                                .formatted(server.port, JSON, (16 << 20) + 1))
                        .getBytes(StandardCharsets.ISO_8859_1);
        isProblem(server.http.raw(head, new byte[(16 << 20) + 1]), 413, "body-too-large");
    }

    @Test
    void refusesABodyThatTurnsOutTooLong() throws IOException {
        byte[] head =
                ("POST /api/v1/evaluate HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n%s\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                                .formatted(server.port, JSON))
                        .getBytes(StandardCharsets.ISO_8859_1);
        byte[] chunk = (Integer.toHexString((16 << 20) + 1) + "\r\n").getBytes();
        Answer answer =
                server.http.raw(head, chunk, new byte[(16 << 20) + 1], "\r\n0\r\n\r\n".getBytes());
        isProblem(answer, 413, "body-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/decisions/a;b=c", "/a//b", "/%2e%2e/x", "/a%00b", "/a%5cb"})
    void refusesAddressesThatPretend(String path) throws IOException {
        Answer answer = server.http.get(path);
        assertThat(answer.status()).isIn(400, 404);
        isProblem(answer, answer.status(), answer.status() == 400 ? "bad-request" : "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a<b HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /api/v1/rulesets?x=| HTTP/1.1"
            })
    void answersWhatTheContainerRefusesInTheSameForm(String line) throws IOException {
        byte[] request =
                (line + "\r\nHost: 127.0.0.1:" + server.port + "\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
        isProblem(server.http.raw(request), 400, "bad-request");
    }
}
