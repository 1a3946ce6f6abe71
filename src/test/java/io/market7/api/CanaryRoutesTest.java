package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.access.Role;
import io.market7.api.RawHttp.Answer;
import io.market7.ruleset.RuleFolders;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A version decides about one symbol of a running service, and is taken back by a guard rail. */
class CanaryRoutesTest {

    private final SignInServer server = SignInServer.get();

    private Answer post(String path, String body) throws IOException {
        return server.http.send(
                "POST",
                "/api/v1/rulesets/" + path,
                body,
                "Content-Type: application/json",
                server.bearer(Role.ANALYST));
    }

    private JsonNode canary() {
        try {
            return server.http
                    .get("/api/v1/rulesets/fork/canary", server.bearer(Role.VIEWER))
                    .json();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sealed(String version, String text) throws IOException {
        Files.writeString(
                RuleFolders.draft(server.rules.resolve("fork"), version)
                        .resolve("guards/stamp.drl"),
                text);
        RuleFolders.deleteScenarios(server.rules.resolve("fork").resolve(version));
        RulesetCatalog catalog = server.context.getBean(RulesetCatalog.class);
        RulesetVersion found = catalog.version("fork@" + version);
        catalog.seals().with(found, catalog.read(found).sha256()).write(server.rules);
    }

    @Test
    void isTakenBackWithinTenSecondsAndSaysWhy() throws Exception {
        sealed(
                "6.0.1",
                """
                // This version says that it is another.
                rule "stamped"
                when
                    Candidate( question == Question.FORK )
                then
                    insertLogical( tag( drools.getRule() ) );
                end
                """);
        String symbols = "\"ADAUSDT\",\"BNBUSDT\",\"SOLUSDT\",\"ETHUSDT\",\"XRPUSDT\"";
        Answer staged =
                post(
                        "fork/drafts/6.0.1:canary",
                        "{\"symbols\":[" + symbols + "],\"reason\":\"A try.\"}");
        assertThat(staged.status()).as(staged.toString()).isEqualTo(200);
        assertThat(staged.json().path("waits").asBoolean()).isFalse();
        ApiServer.await(() -> canary().path("ended").isObject());
        assertThat(canary().path("canary").isNull()).isTrue();
        assertThat(canary().path("ended").path("canary").asString()).isEqualTo("6.0.1");
        assertThat(canary().path("ended").path("reason").asString())
                .startsWith("it differs in 100.0 % of ");
        ApiServer.await(() -> !bindings().contains("canary"));
        JsonNode actions =
                server.http
                        .get("/api/v1/audit?limit=20", server.bearer(Role.ADMIN))
                        .json()
                        .path("items");
        assertThat(actions.toString()).contains("take-back-canary", "guard rail", "fork@6.0.1");
    }

    private String bindings() {
        try {
            return Files.readString(server.config().resolve("rulesets.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void refusesWhatCannotBeOne() throws IOException {
        String body = "{\"symbols\":[\"SOLUSDT\"],\"reason\":\"A try.\"}";
        assertThat(post("fork/drafts/1.0.0:canary", body).status()).isEqualTo(409);
        assertThat(post("fork/drafts/5.5.5:canary", body).status()).isEqualTo(404);
        assertThat(post("fork/drafts/1.0.0:canary", "{\"reason\":\"x\"}").status()).isEqualTo(400);
        Answer approve = post("fork:approve", "{\"reason\":\"Seen.\"}");
        assertThat(approve.status()).isEqualTo(409);
        assertThat(approve.json().path("detail").asString()).contains("four-eyes is off");
        Answer none =
                server.http.get("/api/v1/rulesets/nothing/canary", server.bearer(Role.VIEWER));
        assertThat(none.status()).isEqualTo(404);
    }
}
