package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.api.RawHttp.Answer;
import io.market7.wiring.ServiceStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Ratings as TradingView pushes them, through a proxy of our own. */
class TradingViewHookTest {

    private static final String SECRET = "a-secret-for-tests-only";
    private static final String TRADING_VIEW = "X-Forwarded-For: 52.89.214.238";

    @TempDir private static Path journal;

    private static ConfigurableApplicationContext context;
    private static RawHttp http;

    @BeforeAll
    static void start() {
        List<String> arguments = new ArrayList<>(ApiServer.arguments(journal));
        arguments.add("--market7.redis.enabled=false");
        arguments.add("--market7.tradingview.secret=" + SECRET);
        arguments.add("--market7.tradingview.trusted-proxies=127.0.0.1");
        context = ServiceStart.application().run(arguments.toArray(String[]::new));
        http =
                new RawHttp(
                        context.getEnvironment().getProperty("local.server.port", Integer.class));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static Answer push(String body, String... headers) throws IOException {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = "Content-Type: application/json";
        return http.send("POST", "/api/v1/hooks/tradingview", body, all);
    }

    private static String rating(String secret, String symbol, Instant at) {
        return "{\"secret\":\"%s\",\"symbol\":\"%s\",\"rating\":\"strong_buy\",\"at\":\"%s\"}"
                .formatted(secret, symbol, at);
    }

    private static String kept() throws IOException {
        Path file = journal.resolve("ratings.txt");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    @Test
    void takesARatingOnceAndKeepsItWithoutTheSecret() throws IOException {
        String body = rating(SECRET, "SOLUSDT", Instant.now());
        Answer first = push(body, TRADING_VIEW);
        assertThat(first.status()).isEqualTo(202);
        assertThat(first.json().path("status").asString()).isEqualTo("accepted");
        assertThat(push(body, TRADING_VIEW).json().path("status").asString())
                .isEqualTo("duplicate");
        assertThat(kept()).contains("SOLUSDT", "strong_buy").doesNotContain(SECRET);
    }

    @Test
    void refusesWhoIsNotOnTheListAndWhoDoesNotKnowTheSecret() throws IOException {
        String good = rating(SECRET, "ETHUSDT", Instant.now());
        for (Answer answer :
                List.of(
                        push(good),
                        push(good, "X-Forwarded-For: 6.6.6.6"),
                        push(good, "X-Forwarded-For: 52.89.214.238, 6.6.6.6"),
                        push(rating("wrong", "ETHUSDT", Instant.now()), TRADING_VIEW),
                        push(good.replace("secret", "secrat"), TRADING_VIEW))) {
            assertThat(answer.status()).isIn(400, 403);
            assertThat(answer.text()).doesNotContain(SECRET);
        }
        assertThat(kept()).doesNotContain("ETHUSDT");
    }

    @Test
    void refusesWhatIsLateEarlyOrNoRating() throws IOException {
        Instant now = Instant.now();
        for (String body :
                List.of(
                        rating(SECRET, "XRPUSDT", now.minusSeconds(600)),
                        rating(SECRET, "XRPUSDT", now.plusSeconds(600)),
                        rating(SECRET, "XRP USDT", now),
                        rating(SECRET, "XRPUSDT", now).replace("strong_buy", "moon"),
                        rating(SECRET, "XRPUSDT", now).replace("}", ",\"id\":\"two words\"}"),
                        "{}x",
                        "")) {
            assertThat(push(body, TRADING_VIEW).status()).as(body).isIn(400, 403);
        }
        assertThat(kept()).doesNotContain("XRP");
    }
}
