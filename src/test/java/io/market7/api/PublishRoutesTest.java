package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.access.Role;
import io.market7.api.RawHttp.Answer;
import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import io.market7.ruleset.RuleFolders;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a draft to the version that decides, and back, over HTTP and on a running service. */
class PublishRoutesTest {

    private static final Pattern COUNT = Pattern.compile("--acknowledge (\\d+)");

    private final SignInServer server = SignInServer.get();

    private Answer post(String path, String body) throws IOException {
        return server.http.send(
                "POST",
                "/api/v1/rulesets/" + path,
                body,
                "Content-Type: application/json",
                server.bearer(Role.ANALYST));
    }

    private static String why(String more) {
        return "{\"reason\":\"It is time.\"" + more + "}";
    }

    private JsonNode inForce() throws IOException {
        for (JsonNode each :
                server.http
                        .get("/api/v1/status", server.bearer(Role.VIEWER))
                        .json()
                        .path("rulesets")) {
            if (each.path("ruleset").asString().equals("btc")) {
                return each;
            }
        }
        throw new AssertionError("no btc");
    }

    private JsonNode action(String name) throws IOException {
        for (JsonNode each :
                server.http
                        .get("/api/v1/audit?limit=20", server.bearer(Role.ADMIN))
                        .json()
                        .path("items")) {
            if (each.path("action").asString().equals(name)) {
                return each;
            }
        }
        throw new AssertionError("no " + name);
    }

    private Path draft(String version) throws IOException {
        return RuleFolders.draft(server.rules.resolve("btc"), version);
    }

    /** Decides every moment otherwise, because it tags it. */
    private void stamped(String version) throws IOException {
        Files.writeString(
                draft(version).resolve("guards/stamp.drl"),
                """
                // This version says that it is another.
                rule "stamped"
                when
                    BtcSnapshot()
                then
                    insertLogical( tag( drools.getRule() ) );
                end
                """);
    }

    private void seal(String version) throws IOException {
        RulesetCatalog catalog = server.context.getBean(RulesetCatalog.class);
        RulesetVersion found = catalog.version("btc@" + version);
        catalog.seals().with(found, catalog.read(found).sha256()).write(server.rules);
    }

    @Test
    void sealsPromotesAndRollsBack() throws IOException {
        draft("8.0.1");
        Answer unsealed = post("btc/drafts/8.0.1:promote", why(""));
        assertThat(unsealed.status()).isEqualTo(409);
        assertThat(unsealed.json().path("code").asString()).isEqualTo("gate-refused");
        assertThat(unsealed.json().path("detail").asString()).contains("rules seal btc@8.0.1");
        assertThat(action("promote-rules").path("outcome").asString()).isEqualTo("REFUSED");

        JsonNode seal = post("btc/drafts/8.0.1:seal", why("")).json();
        assertThat(seal.path("isSealed").asBoolean()).isTrue();
        assertThat(seal.path("gates")).hasSize(4);
        assertThat(post("btc/drafts/8.0.1:seal", why("")).status()).isEqualTo(409);

        Answer promoted = post("btc/drafts/8.0.1:promote", why(""));
        assertThat(promoted.status()).isEqualTo(200);
        assertThat(promoted.json().path("before").asString()).isEqualTo("1.0.0");
        assertThat(promoted.json().path("changed").asLong()).isZero();
        assertThat(inForce().path("version").asString()).isEqualTo("8.0.1");
        assertThat(action("promote-rules").path("actor").asString()).isEqualTo("token analyst");
        assertThat(Files.readString(server.config().resolve("rulesets.yaml")))
                .contains("btc: { live: 8.0.1, previous: 1.0.0, by: \"token analyst\"");

        JsonNode back = post("btc:rollback", why("")).json();
        assertThat(back.path("live").asString()).isEqualTo("1.0.0");
        assertThat(inForce().path("version").asString()).isEqualTo("1.0.0");
        assertThat(action("roll-back-rules").path("outcome").asString()).isEqualTo("DONE");
    }

    /** Decisions go on meanwhile; the number that was shown is the one to acknowledge. */
    private Answer acknowledged(String version) throws IOException {
        String path = "btc/drafts/" + version + ":promote";
        Answer answer = post(path, why(""));
        assertThat(answer.status()).isEqualTo(409);
        String detail = answer.json().path("detail").asString();
        assertThat(detail).contains("nobody has looked at them");
        Matcher count = COUNT.matcher(detail);
        assertThat(count.find()).isTrue();
        long other = Long.parseLong(count.group(1)) + 1_000_000;
        Answer wrong = post(path, why(",\"acknowledge\":" + other));
        assertThat(wrong.json().path("detail").asString()).contains(other + " were acknowledged");
        Matcher now = COUNT.matcher(wrong.json().path("detail").asString());
        assertThat(now.find()).isTrue();
        return post(path, why(",\"acknowledge\":" + now.group(1)));
    }

    @Test
    void aVersionThatDecidesOtherwiseMustBeLookedAt() throws Exception {
        stamped("8.0.2");
        RuleFolders.deleteScenarios(server.rules.resolve("btc/8.0.2"));
        seal("8.0.2");
        awaitDecisions();
        Answer promoted = acknowledged("8.0.2");
        assertThat(promoted.status()).isEqualTo(200);
        assertThat(promoted.json().path("changed").asLong()).isPositive();
        assertThat(inForce().path("version").asString()).isEqualTo("8.0.2");
        assertThat(post("btc:rollback", why("")).status()).isEqualTo(200);
        assertThat(inForce().path("version").asString()).isEqualTo("1.0.0");
    }

    @Test
    void aVersionWhoseScenariosFailLeavesTheBindingAsItWas() throws Exception {
        stamped("8.0.4");
        seal("8.0.4");
        awaitDecisions();
        String before = Files.readString(server.config().resolve("rulesets.yaml"));
        Answer refused = acknowledged("8.0.4");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asString())
                .contains("the binding is what it was", "pinned/notices-btc-", ":5:1")
                .contains("tags should be");
        assertThat(Files.readString(server.config().resolve("rulesets.yaml"))).isEqualTo(before);
        assertThat(inForce().path("version").asString()).isEqualTo("1.0.0");
    }

    private void awaitDecisions() throws InterruptedException {
        JournalQuery journal = server.context.getBean(JournalQuery.class);
        ApiServer.await(() -> journal.count(JournalFilter.ALL) >= 20);
    }

    @Test
    void aVersionThatCannotDecideLeavesTheBindingAsItWas() throws IOException {
        draft("8.0.3");
        seal("8.0.3");
        String before = Files.readString(server.config().resolve("rulesets.yaml"));
        Path guard = server.rules.resolve("btc/8.0.3/guards/status.drl");
        Files.writeString(guard, Files.readString(guard) + "\n");
        Answer answer = post("btc/drafts/8.0.3:promote", why(""));
        assertThat(answer.status()).isIn(404, 409);
        assertThat(Files.readString(server.config().resolve("rulesets.yaml"))).isEqualTo(before);
    }

    @Test
    void asksForAReasonAndAVersionThatIsThere() throws IOException {
        assertThat(post("btc/drafts/1.0.0:promote", "{\"reason\":\"\"}").status()).isEqualTo(400);
        assertThat(post("btc/drafts/7.7.7:promote", why("")).status()).isEqualTo(404);
        assertThat(post("btc/drafts/1.0.0:promote", why("")).status()).isEqualTo(409);
        assertThat(post("none:rollback", why("")).status()).isEqualTo(404);
        assertThat(status("/api/v1/rulesets/none/shadow")).isEqualTo(404);
        assertThat(status("/api/v1/rulesets/btc/shadow?limit=0")).isEqualTo(400);
        assertThat(post("safu:rollback", why("")).json().path("detail").asString())
                .contains("No version of safu decided before 1.0.0");
    }

    @Test
    void aShadowDecidesBesideTheLiveVersion() throws Exception {
        stamped("8.0.5");
        Answer staged = post("btc/drafts/8.0.5:shadow", why(""));
        assertThat(staged.status()).isEqualTo(200);
        assertThat(staged.json().path("shadow").asString()).isEqualTo("8.0.5");
        ApiServer.await(() -> shadow().path("different").asLong() > 0);
        JsonNode difference = shadow().path("differences").path(0);
        assertThat(difference.path("shadow").path("tags").toString()).contains("stamped");
        assertThat(difference.path("live").path("tags").toString()).doesNotContain("stamped");
        assertThat(inForce().path("version").asString()).isEqualTo("1.0.0");
        String id = difference.path("live").path("id").asString();
        ApiServer.await(() -> status("/api/v1/decisions/" + id) == 200);

        assertThat(post("btc:unshadow", why("")).status()).isEqualTo(200);
        assertThat(shadow().path("shadow").isNull()).isTrue();
        assertThat(post("btc/drafts/1.0.0:shadow", why("")).status()).isEqualTo(409);
        assertThat(post("btc/drafts/7.7.7:shadow", why("")).status()).isEqualTo(404);
    }

    private JsonNode shadow() {
        try {
            return server.http
                    .get("/api/v1/rulesets/btc/shadow", server.bearer(Role.VIEWER))
                    .json();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int status(String path) {
        try {
            return server.http.get(path, server.bearer(Role.VIEWER)).status();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
