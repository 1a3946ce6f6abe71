package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.wiring.ServiceStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The whole service where there is no Redis. */
class RedisGoneTest {

    @TempDir private Path journal;

    private interface Look {
        void at(RawHttp http) throws Exception;
    }

    private void serve(Look look, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(ApiServer.arguments(journal));
        arguments.addAll(List.of(more));
        try (ConfigurableApplicationContext context =
                ServiceStart.application().run(arguments.toArray(String[]::new))) {
            look.at(
                    new RawHttp(
                            context.getEnvironment()
                                    .getProperty("local.server.port", Integer.class)));
        }
    }

    private static JsonNode get(RawHttp http, String path) {
        try {
            return http.get(path).json();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void decidesAndSaysSo(RawHttp http, String reason) throws Exception {
        ApiServer.await(() -> get(http, "/api/v1/status").path("decisions").asLong() > 0);
        ApiServer.await(
                () -> get(http, "/api/v1/status").at("/redis/state").asString().equals("DOWN"));
        assertThat(get(http, "/api/v1/status").at("/redis/reason").asString()).contains(reason);
        JsonNode health = get(http, "/actuator/health");
        assertThat(health.path("status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/redis/status").asString()).isEqualTo("DEGRADED");
        assertThat(health.at("/components/redis/details/reason").asString()).contains(reason);
        assertThat(get(http, "/actuator/health/readiness").path("status").asString())
                .isEqualTo("UP");
    }

    @Test
    void tradesOnAndSaysSoWhereTheServerNamedIsGone() throws Exception {
        serve(
                http -> decidesAndSaysSo(http, "refused"),
                "--spring.data.redis.url=redis://:secret@127.0.0.1:1");
    }

    @Test
    void tradesOnAndSaysSoWhereItsOwnServerCannotStart() throws Exception {
        Files.writeString(journal.resolve("redis"), "in the way");
        serve(http -> decidesAndSaysSo(http, "the embedded server cannot start"));
    }

    @Test
    void keepsNoCopyWhenItIsSwitchedOff() throws Exception {
        serve(
                http -> {
                    assertThat(get(http, "/api/v1/status").at("/redis/state").asString())
                            .isEqualTo("OFF");
                    assertThat(journal.resolve("redis")).doesNotExist();
                },
                "--market7.redis.enabled=false");
    }
}
