package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.api.RawHttp.Answer;
import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StatusRouteTest {

    private final ApiServer server = ApiServer.get();

    @BeforeEach
    void waitForDecisions() throws InterruptedException {
        JournalQuery journal = server.context.getBean(JournalQuery.class);
        ApiServer.await(() -> journal.count(JournalFilter.ALL) >= 5);
    }

    @Test
    void saysWhatRunsOnWhichRulesAndHowFreshItIs() throws IOException {
        JsonNode status = server.http.get("/api/v1/status").json();
        assertThat(status.path("environment").asString()).isEqualTo("paper");
        assertThat(status.path("mode").asString()).isEqualTo("RUNNING");
        assertThat(status.path("journalSeq").asLong()).isPositive();
        JsonNode feed = status.path("feed");
        assertThat(feed.path("kind").asString()).isEqualTo("simulated");
        assertThat(feed.path("speed").asDouble()).isEqualTo(1500);
        assertThat(feed.path("phase").asString()).isEqualTo("LIVE");
        assertThat(feed.path("fresh").asBoolean()).isTrue();
        assertThat(feed.path("ageSeconds").asLong()).isNotNegative();
    }

    @Test
    void namesTheRulesetsThatDecidedTheNewestDecision() throws IOException {
        JsonNode inForce = server.http.get("/api/v1/status").json().path("rulesets");
        JsonNode newest = server.http.get("/api/v1/decisions?limit=1").json().path("items").path(0);
        for (JsonNode used : newest.path("rulesets")) {
            assertThat(inForce.valueStream())
                    .anyMatch(
                            each ->
                                    each.path("ruleset").equals(used.path("name"))
                                            && each.path("version").equals(used.path("version"))
                                            && each.path("sha256").equals(used.path("sha256")));
        }
    }

    @Test
    void countsWhatWasDecidedLately() throws IOException {
        JsonNode stats = server.http.get("/api/v1/stats?window=1h").json();
        long decisions = stats.path("decisions").asLong();
        assertThat(decisions).isPositive();
        long byQuestion =
                stats.path("questions")
                        .valueStream()
                        .mapToLong(each -> each.path("decisions").asLong())
                        .sum();
        long byTime =
                stats.path("series")
                        .valueStream()
                        .flatMap(each -> each.path("questions").valueStream())
                        .mapToLong(JsonNode::asLong)
                        .sum();
        assertThat(byQuestion).isEqualTo(decisions);
        assertThat(byTime).isEqualTo(decisions);
        assertThat(Instant.parse(stats.path("from").asString()))
                .isEqualTo(
                        Instant.parse(
                                server.http
                                        .get("/api/v1/stats?window=24h")
                                        .json()
                                        .path("from")
                                        .asString()));
    }

    @Test
    void refusesAWindowThatIsNone() throws IOException {
        Answer answer = server.http.get("/api/v1/stats?window=2m");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asString()).contains("1m, 5m, 15m, 1h, 6h or 24h");
    }

    @Test
    void tellsPrometheusHowManyDecisionsOfWhichKindHowLongTheyTookAndHowOldTheFeedIs()
            throws IOException {
        String meters = server.http.get("/actuator/prometheus").text();
        assertThat(meters)
                .containsPattern("market7_decisions_total\\{engine=\"btc\",outcome=\"[A-Z]+\"} ")
                .containsPattern("market7_rule_fired_total\\{rule=\"[a-z0-9-]+\"} ")
                .containsPattern("market7_decision_seconds_bucket\\{engine=\"fork\",le=\"0.001\"} ")
                .containsPattern("market7_feed_age_seconds [0-9]")
                .containsPattern("market7_stream_listeners [0-9]");
    }

    @Test
    void tellsOperationsWhichRulesDecide() throws IOException {
        JsonNode info = server.http.get("/actuator/info").json();
        assertThat(info.path("rulesets").path("dca").path("sha256").asString())
                .matches("[0-9a-f]{64}");
    }
}
