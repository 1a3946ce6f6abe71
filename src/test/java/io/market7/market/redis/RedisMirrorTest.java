package io.market7.market.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.Range;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisMirrorTest {

    private static final RedisSettings SETTINGS =
            new RedisSettings("m7", Duration.ofSeconds(6), Duration.ofMillis(500), 50, 100);

    @TempDir private Path folder;

    private EmbeddedRedis server;
    private RedisClient client;
    private RedisCommands<String, String> redis;

    @BeforeEach
    void start() throws IOException {
        server = EmbeddedRedis.start(folder);
        client = RedisClient.create(server.url());
        redis = client.connect().sync();
    }

    @AfterEach
    void stop() {
        client.shutdown();
        server.close();
    }

    private RedisMirror mirror() {
        return new RedisMirror(server.url(), SETTINGS, Clock.systemUTC());
    }

    private static void offer(RedisMirror mirror, String name, String json) {
        mirror.offer(() -> List.of(new RedisWrite.State(name, json)));
    }

    @Test
    void writesStatesAndEventsUnderOnePrefixAndEveryKeyPasses() {
        try (RedisMirror mirror = mirror()) {
            offer(mirror, "status", "{\"a\":1}");
            mirror.offer(() -> List.of(new RedisWrite.Event("decision", "{}")));
            Await.until(() -> redis.exists("m7:events") == 1);
            assertThat(redis.get("m7:status")).isEqualTo("{\"a\":1}");
            assertThat(redis.xrange("m7:events", Range.unbounded()).get(0).getBody())
                    .containsEntry("kind", "decision")
                    .containsEntry("json", "{}");
            Await.until(() -> redis.pttl("m7:events") > 0);
            for (String key : redis.keys("*")) {
                assertThat(key).startsWith("m7:");
                assertThat(redis.pttl(key)).as(key).isBetween(1L, 6_000L);
            }
        }
    }

    @Test
    void readsWhatPassesAndNothingWhenTheServerIsGone() {
        try (RedisMirror mirror = mirror()) {
            assertThat(mirror.read("score:a:b")).isEmpty();
            mirror.offer(() -> List.of(new RedisWrite.Passing("score:a:b", "0.25")));
            Await.until(() -> redis.exists("m7:score:a:b") == 1);
            assertThat(redis.pttl("m7:score:a:b")).isBetween(1L, 6_000L);
            Await.until(() -> mirror.read("score:a:b").isPresent());
            assertThat(mirror.read("score:a:b")).contains("0.25");
            assertThat(mirror.read("score:a:c")).isEmpty();
            server.close();
            assertThat(mirror.read("score:a:b")).isEmpty();
        }
    }

    @Test
    void writesAgainWhatWasFlushedAndCountsIt() {
        try (RedisMirror mirror = mirror()) {
            offer(mirror, "status", "1");
            offer(mirror, "deals", "2");
            Await.until(() -> "2".equals(redis.get("m7:deals")));
            Await.until(() -> mirror.health().written() > 3);
            redis.flushall();
            Await.until(() -> redis.exists("m7:status", "m7:deals") == 2);
            Await.until(() -> mirror.health().flushes() == 1);
            assertThat(mirror.health().state()).isEqualTo(RedisHealth.State.UP);
        }
    }

    @Test
    void saysSoWhenRedisIsGoneAndCountsWhatItGivesAway() {
        try (RedisMirror mirror = mirror()) {
            offer(mirror, "status", "1");
            Await.until(() -> mirror.health().state() == RedisHealth.State.UP);
            server.close();
            Await.until(
                    () -> {
                        offer(mirror, "status", "2");
                        return mirror.health().state() == RedisHealth.State.DOWN;
                    });
            for (int i = 0; i < 500; i++) {
                offer(mirror, "status", "3");
            }
            RedisHealth health = mirror.health();
            assertThat(health.reason()).isNotBlank();
            assertThat(health.dropped()).isGreaterThanOrEqualTo(400);
            assertThat(health.waiting()).isLessThanOrEqualTo(50);
            assertThat(health.server()).doesNotContain("@");
        }
    }

    @Test
    void givesUpOnAServerThatTakesTheConnectionAndSaysNothing() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
                RedisMirror mirror =
                        new RedisMirror(
                                "redis://127.0.0.1:" + silent.getLocalPort(),
                                SETTINGS,
                                Clock.systemUTC())) {
            for (int i = 0; i < 100; i++) {
                offer(mirror, "status", "1");
            }
            assertThat(mirror.health().dropped()).isEqualTo(50);
            Await.until(() -> mirror.health().state() == RedisHealth.State.DOWN);
        }
    }

    @Test
    void outlivesAnEntryThatCannotBeToldAndAKeyOfAnotherKind() {
        redis.lpush("m7:events", "forged");
        try (RedisMirror mirror = mirror()) {
            mirror.offer(
                    () -> {
                        throw new IllegalStateException("cannot be told");
                    });
            mirror.offer(() -> List.of(new RedisWrite.Event("decision", "{}")));
            Await.until(() -> mirror.health().failures() > 0);
            offer(mirror, "status", "1");
            Await.until(() -> "1".equals(redis.get("m7:status")));
            assertThat(mirror.health().dropped()).isEqualTo(2);
        }
    }
}
