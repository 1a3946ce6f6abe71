package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.access.Role;
import io.market7.api.RawHttp.Answer;
import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import io.market7.ruleset.RuleFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Pinning, statistics and comparison over HTTP, on a running service. */
class RulesetRoutesTest {

    private final SignInServer server = SignInServer.get();

    @BeforeEach
    void waitForDecisions() throws InterruptedException {
        JournalQuery journal = server.context.getBean(JournalQuery.class);
        ApiServer.await(() -> journal.count(JournalFilter.ALL) >= 20);
    }

    private Answer post(String path, String body) throws IOException {
        return server.http.send(
                "POST",
                "/api/v1/" + path,
                body,
                "Content-Type: application/json",
                server.bearer(Role.ANALYST));
    }

    private JsonNode newestDecision() throws IOException {
        return server.http
                .get("/api/v1/decisions?limit=1&question=fork", server.bearer(Role.VIEWER))
                .json()
                .path("items")
                .path(0);
    }

    private JsonNode newestAction() throws IOException {
        return server.http
                .get("/api/v1/audit?limit=1", server.bearer(Role.ADMIN))
                .json()
                .path("items")
                .path(0);
    }

    @Test
    void showsADecisionAsAScenarioAndWritesItWhereAVersionIsNamed() throws IOException {
        RuleFolders.draft(server.rules.resolve("fork"), "9.9.1");
        String id = newestDecision().path("id").asString();
        JsonNode shown = post("decisions/" + id + "/pin", "{}").json();
        assertThat(shown.path("written").asBoolean()).isFalse();
        assertThat(shown.path("scenario").asString()).contains("question: fork", "outcome:");

        String body = "{\"into\":\"fork@9.9.1\",\"reason\":\"It held as it should.\"}";
        Answer answer = post("decisions/" + id + "/pin", body);
        assertThat(answer.status()).isEqualTo(200);
        JsonNode written = answer.json();
        assertThat(server.rules.resolve(written.path("path").asString()))
                .hasContent(written.path("scenario").asString());
        assertThat(newestAction().path("action").asString()).isEqualTo("pin");
        assertThat(newestAction().path("outcome").asString()).isEqualTo("DONE");

        Answer again = post("decisions/" + id + "/pin", body);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("code").asString()).isEqualTo("pinned-already");
        assertThat(newestAction().path("outcome").asString()).isEqualTo("REFUSED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"into\":\"fork@9.9.9\",\"reason\":\"There is none.\"}",
                "{\"into\":\"dca@1.0.0\",\"reason\":\"Another ruleset.\"}",
                "{\"into\":\"fork@1.0.0\",\"reason\":\"\"}",
                "{\"into\":\"fork@1.0.0\"}"
            })
    void pinsNothingWithoutAVersionOfTheRulesetAndAReason(String body) throws IOException {
        String id = newestDecision().path("id").asString();
        Answer answer = post("decisions/" + id + "/pin", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(server.rules.resolve("fork/1.0.0/pinned/" + id + ".scenarios.yaml"))
                .doesNotExist();
    }

    @Test
    void saysWhatARuleHeldAndTakesUpWhatIsKeptMeanwhile() throws Exception {
        String rule = "timeframes-not-approved";
        JsonNode before = stats("fork/" + rule).json();
        assertThat(before.path("decisions").asLong()).isGreaterThanOrEqualTo(20);
        ApiServer.await(
                () -> {
                    JsonNode now = stats("fork/" + rule).json();
                    return now.path("decisions").asLong() > before.path("decisions").asLong()
                            && now.path("questions").path(0).path("vetoes").asLong() > 0;
                });
        assertThat(stats("fork/" + rule).json().path("questions").path(0).path("afterwards"))
                .hasSize(3);
        assertThat(stats("dca/" + rule).status()).isEqualTo(404);
        assertThat(stats("fork/none").json().path("code").asString()).isEqualTo("unknown-rule");
    }

    private Answer stats(String rule) {
        try {
            return server.http.get("/api/v1/rules/" + rule + "/stats", server.bearer(Role.VIEWER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void comparesADraftWithTheLiveVersion() throws Exception {
        Path draft = RuleFolders.draft(server.rules.resolve("fork"), "9.9.2");
        Files.writeString(
                draft.resolve("guards/today.drl"),
                """
                // Nobody trades today.
                rule "not-today"
                when
                    Candidate( market == Market.SPOT )
                then
                    insertLogical( veto( drools.getRule() ) );
                end
                """);
        ApiServer.await(() -> compared("9.9.2").path("changed").asLong() > 0);
        JsonNode same = compare("9.9.2", "{\"with\":\"9.9.2\"}").json();
        assertThat(same.path("decisions").asLong()).isPositive();
        assertThat(same.path("changed").asLong()).isZero();
        JsonNode other = compared("9.9.2");
        assertThat(other.path("before").asString()).isEqualTo("fork@1.0.0");
        assertThat(other.path("changes")).hasSize(1);
        assertThat(other.path("vetoes").valueStream())
                .anyMatch(each -> each.path("rule").asString().equals("not-today"));
    }

    private JsonNode compared(String version) {
        try {
            Answer answer = compare(version, "{\"listed\":1}");
            assertThat(answer.status()).isEqualTo(200);
            return answer.json();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer compare(String version, String body) throws IOException {
        return post("rulesets/fork/drafts/" + version + ":compare", body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"decisions\":0}",
                "{\"decisions\":100001}",
                "{\"listed\":-1}",
                "{\"listed\":1001}"
            })
    void comparesWithinLimits(String body) throws IOException {
        Answer answer = compare("1.0.0", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo("invalid-request");
    }

    @Test
    void comparesOnlyWhatThereIs() throws IOException {
        assertThat(compare("7.7.7", "{}").status()).isEqualTo(404);
        assertThat(compare("1.0.0", "{\"with\":\"7.7.7\"}").json().path("code").asString())
                .isEqualTo("unknown-version");
    }

    @Test
    void saysInWordsWhatAVersionChanges() throws IOException {
        Path draft = RuleFolders.draft(server.rules.resolve("dca"), "9.9.3");
        Path manifest = draft.resolve("ruleset.yaml");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replaceFirst("(name: minRsiPoints, .*default: )42", "$140"));
        Answer answer = get("dca/diff/1.0.0/9.9.3");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()).hasSize(1);
        assertThat(answer.json().path(0).path("subject").asString()).isEqualTo("minRsiPoints");
        assertThat(answer.json().path(0).path("change").asString())
                .isEqualTo("default 42 points -> 40 points");
        assertThat(answer.json().path(0).path("effect").asString()).isEqualTo("LOOSER");
        assertThat(get("dca/diff/1.0.0/1.0.0").json()).isEmpty();
        assertThat(get("dca/diff/1.0.0/7.7.7").status()).isEqualTo(404);
    }

    private Answer get(String path) throws IOException {
        return server.http.get("/api/v1/rulesets/" + path, server.bearer(Role.VIEWER));
    }
}
