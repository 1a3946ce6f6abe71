package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.access.Role;
import io.market7.api.RawHttp.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An analyst without a shell: begins a draft, breaks a file, mends it and tests it, over HTTP. */
class DraftRoutesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SignInServer server = SignInServer.get();

    private Answer send(String method, String path, String body, String... more)
            throws IOException {
        List<String> headers = new ArrayList<>(List.of(more));
        headers.add("Content-Type: application/json");
        headers.add(server.bearer(Role.ANALYST));
        return server.http.send(
                method, "/api/v1/rulesets/btc" + path, body, headers.toArray(String[]::new));
    }

    private void begin(String version) throws IOException {
        Answer begun =
                send(
                        "POST",
                        "/drafts",
                        "{\"version\":\"%s\",\"change\":\"A \\\"try\\\".\"}".formatted(version));
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.header("Location"))
                .isEqualTo("/api/v1/rulesets/btc/versions/" + version + "/files");
    }

    private Answer read(String version, String path) throws IOException {
        return send("GET", "/versions/" + version + "/files/" + path, "");
    }

    private Answer write(String version, String path, String text, String... condition)
            throws IOException {
        String body = JSON.writeValueAsString(java.util.Map.of("text", text));
        return send("PUT", "/drafts/" + version + "/files/" + path, body, condition);
    }

    private String guard(String version) throws IOException {
        for (JsonNode file : send("GET", "/versions/" + version + "/files", "").json()) {
            String path = file.path("path").asString();
            if (path.startsWith("guards/") && path.endsWith(".drl")) {
                return path;
            }
        }
        throw new AssertionError("no guard");
    }

    @Test
    void aDraftIsBrokenMendedAndTested() throws IOException {
        begin("7.0.1");
        assertThat(read("7.0.1", "ruleset.yaml").json().path("text").asString())
                .contains("version: 7.0.1\n", "change: \"A \\\"try\\\".\"\n");
        String path = guard("7.0.1");
        Answer before = read("7.0.1", path);
        String text = before.json().path("text").asString();
        String etag = before.header("ETag");
        Answer broken = write("7.0.1", path, text + "rule", "If-Match: " + etag);
        assertThat(broken.status()).isEqualTo(200);
        JsonNode check = send("POST", "/drafts/7.0.1:check", "{}").json();
        assertThat(check.path("sound").asBoolean()).isFalse();
        JsonNode fault = check.path("faults").get(0);
        assertThat(fault.path("file").asString()).isEqualTo("rules/btc/7.0.1/" + path);
        assertThat(fault.path("line").asInt()).isGreaterThan(1);
        Answer untested = send("POST", "/drafts/7.0.1:test", "{}");
        assertThat(untested.status()).isEqualTo(409);
        assertThat(untested.json().path("code").asString()).isEqualTo("invalid-ruleset");

        write("7.0.1", path, text, "If-Match: " + broken.header("ETag"));
        assertThat(send("POST", "/drafts/7.0.1:check", "{}").json().path("sound").asBoolean())
                .isTrue();
        JsonNode test = send("POST", "/drafts/7.0.1:test", "{}").json();
        assertThat(test.path("failed").asInt()).isZero();
        assertThat(test.path("scenarios").asInt()).isEqualTo(test.path("results").size());
        assertThat(test.path("results").size()).isPositive();
    }

    @Test
    void theSecondOfTwoHearsOfTheFirst() throws IOException {
        begin("7.0.2");
        String path = guard("7.0.2");
        Answer seen = read("7.0.2", path);
        String text = seen.json().path("text").asString();
        String match = "If-Match: " + seen.header("ETag");
        assertThat(write("7.0.2", path, text + "\n", match).status()).isEqualTo(200);
        Answer second = write("7.0.2", path, text + "\n\n", match);
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.json().path("code").asString()).isEqualTo("changed-meanwhile");
        assertThat(read("7.0.2", path).json().path("text").asString()).isEqualTo(text + "\n");
        assertThat(write("7.0.2", path, text).status()).isEqualTo(428);
        assertThat(write("7.0.2", path, text, "If-None-Match: *").status()).isEqualTo(412);
    }

    @Test
    void filesComeAndGo() throws IOException {
        begin("7.0.3");
        Answer made = write("7.0.3", "guards/mine.drl", "// Mine.\n", "If-None-Match: *");
        assertThat(made.status()).isEqualTo(200);
        String path = "/drafts/7.0.3/files/guards/mine.drl";
        assertThat(send("DELETE", path, "").status()).isEqualTo(428);
        Answer gone = send("DELETE", path, "", "If-Match: " + made.header("ETag"));
        assertThat(gone.status()).isEqualTo(204);
        assertThat(read("7.0.3", "guards/mine.drl").status()).isEqualTo(404);
        assertThat(send("DELETE", path, "", "If-Match: " + made.header("ETag")).status())
                .isEqualTo(412);
    }

    @Test
    void sealedVersionsAndStrangePathsAreRefused() throws IOException {
        Answer sealed = read("1.0.0", "ruleset.yaml");
        String match = "If-Match: " + sealed.header("ETag");
        assertThat(write("1.0.0", "ruleset.yaml", "x", match).status()).isEqualTo(409);
        begin("7.0.4");
        for (String path :
                List.of("guards/..%2f..%2fx.drl", "pom.xml", "guards/x.sh", "guards/X.drl")) {
            Answer refused = write("7.0.4", path, "x", "If-None-Match: *");
            assertThat(refused.status()).as(path).isBetween(400, 404);
        }
        Path rules = server.rules;
        assertThat(Files.exists(rules.resolve("btc/7.0.4/pom.xml"))).isFalse();
        assertThat(Files.exists(rules.resolve("btc/x.drl"))).isFalse();
    }

    @Test
    void aNumberIsTakenOnce() throws IOException {
        begin("7.0.5");
        for (String version : List.of("7.0.5", "1.0.0", "seven", "../9.9.9")) {
            Answer refused = send("POST", "/drafts", "{\"version\":\"" + version + "\"}");
            assertThat(refused.status()).as(version).isEqualTo(409);
            assertThat(refused.json().path("code").asString()).isEqualTo("gate-refused");
        }
        Answer none = send("POST", "/drafts", "{\"version\":\"7.0.6\",\"from\":\"3.3.3\"}");
        assertThat(none.status()).isEqualTo(404);
        assertThat(send("POST", "/drafts/3.3.3:check", "{}").status()).isEqualTo(404);
        assertThat(send("POST", "/drafts/3.3.3:test", "{}").status()).isEqualTo(404);
    }

    @Test
    void versionsAreListed() throws IOException {
        JsonNode versions = send("GET", "/versions", "").json();
        assertThat(versions.get(0).path("version").asString()).isEqualTo("1.0.0");
        assertThat(versions.get(0).path("sealed").asBoolean()).isTrue();
        Answer unknown =
                server.http.get("/api/v1/rulesets/nothing/versions", server.bearer(Role.VIEWER));
        assertThat(unknown.status()).isEqualTo(404);
    }
}
