package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is told of the copy in Redis. */
class RedisRouteTest {

    private final ApiServer server = ApiServer.get();

    private JsonNode redis() {
        try {
            return server.http.get("/api/v1/status").json().path("redis");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void keepsACopyInAServerOfItsOwnAndTellsHowOldItIs() throws Exception {
        ApiServer.await(() -> redis().path("state").asString().equals("UP"));
        assertThat(redis().path("server").asString()).startsWith("127.0.0.1:");
        assertThat(redis().path("ageSeconds").isNumber()).isTrue();
        assertThat(redis().path("dropped").asLong()).isZero();
        assertThat(server.http.get("/actuator/prometheus").text())
                .contains("market7_redis_up 1.0", "market7_redis_dropped_total 0.0");
        assertThat(server.journal.resolve("redis/server.pid")).exists();
    }
}
