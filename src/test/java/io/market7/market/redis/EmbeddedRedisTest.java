package io.market7.market.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRedisTest {

    @TempDir private Path folder;

    @Test
    void takesNobodyWithoutItsPasswordAndListensOnLoopbackOnly() throws Exception {
        try (EmbeddedRedis redis = EmbeddedRedis.start(folder)) {
            RedisURI uri = RedisURI.create(redis.url());
            assertThat(uri.getHost()).isEqualTo("127.0.0.1");
            RedisClient client = RedisClient.create("redis://127.0.0.1:" + uri.getPort());
            assertThatThrownBy(() -> client.connect().sync().ping())
                    .hasStackTraceContaining("NOAUTH");
            client.shutdown();
            RedisClient known = RedisClient.create(uri);
            assertThat(known.connect().sync().configGet("bind").values())
                    .containsExactly("127.0.0.1");
            known.shutdown();
        }
    }

    @Test
    void hasAnotherPasswordEachTimeAndLeavesNoneBehind() throws Exception {
        String first;
        try (EmbeddedRedis redis = EmbeddedRedis.start(folder)) {
            first = redis.url();
            String password = first.substring("redis://:".length(), first.indexOf('@'));
            assertThat(password).hasSize(48);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file)).doesNotContain(password);
                }
            }
            assertThat(redis.server().info().commandLine().orElse("")).doesNotContain(password);
        }
        try (EmbeddedRedis redis = EmbeddedRedis.start(folder)) {
            assertThat(redis.url()).isNotEqualTo(first);
        }
    }

    @Test
    void endsWithItsOwnerAndTakesItsMarkAlong() throws Exception {
        EmbeddedRedis redis = EmbeddedRedis.start(folder);
        assertThat(folder.resolve("server.pid")).exists();
        redis.close();
        Await.until(() -> !redis.server().isAlive());
        assertThat(folder.resolve("server.pid")).doesNotExist();
    }

    /** What a killed service is to its server: the pipe breaks, and nobody says goodbye. */
    @Test
    void endsWhenItsParentIsKilled() throws Exception {
        Process parent =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledParent.class.getName(),
                                folder.toString())
                        .start();
        String line = parent.inputReader().readLine();
        ProcessHandle server = ProcessHandle.of(Long.parseLong(line)).orElseThrow();
        assertThat(server.isAlive()).isTrue();
        parent.destroyForcibly().waitFor();
        Await.until(() -> !server.isAlive());
    }

    @Test
    void endsAServerThatOutlivedItsParent() throws Exception {
        Process left = new ProcessBuilder("sleep", "600").start();
        Path mark = folder.resolve("server.pid");
        Await.until(() -> command(left).endsWith("sleep"));
        ServerMark.of(left.toHandle()).orElseThrow().save(mark);
        EmbeddedRedis.reap(mark);
        Await.until(() -> !left.isAlive());
        assertThat(mark).doesNotExist();
    }

    private static String command(Process process) {
        return process.info().command().orElse("");
    }

    @Test
    void leavesAStrangerAliveWhoWasGivenTheNumber() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Await.until(() -> command(stranger).endsWith("sleep"));
            ServerMark own = ServerMark.of(stranger.toHandle()).orElseThrow();
            Path mark = folder.resolve("server.pid");
            for (ServerMark other :
                    List.of(
                            new ServerMark(own.pid(), own.startedAt(), "/opt/redis-server"),
                            new ServerMark(
                                    own.pid(),
                                    own.startedAt().minusSeconds(1),
                                    own.executable()))) {
                other.save(mark);
                EmbeddedRedis.reap(mark);
                assertThat(stranger.isAlive()).isTrue();
                assertThat(mark).doesNotExist();
            }
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void takesAMarkThatIsNoneForNoMark() throws IOException {
        Path mark = folder.resolve("server.pid");
        for (String text : List.of("", "1", "x\ny\nz\n", "1\nyesterday\n/bin/sh\n")) {
            Files.writeString(mark, text);
            assertThat(ServerMark.load(mark)).as(text).isEqualTo(Optional.empty());
        }
    }

    @Test
    void saysWhyItCannotStart() throws IOException {
        Path broken =
                Files.writeString(folder.resolve("redis"), "#!/bin/sh\necho no room\nexit 1\n");
        assertThat(broken.toFile().setExecutable(true)).isTrue();
        assertThatThrownBy(() -> EmbeddedRedis.start(folder, broken::toFile))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no room");
    }
}
