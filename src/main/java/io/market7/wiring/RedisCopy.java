package io.market7.wiring;

import io.market7.market.redis.EmbeddedRedis;
import io.market7.market.redis.RedisHealth;
import io.market7.market.redis.RedisMirror;
import io.market7.market.redis.RedisSettings;
import io.market7.market.redis.RedisWrite;
import io.market7.shell.line.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The copy in Redis, or the reason why there is none; a service without one goes on. */
final class RedisCopy implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisCopy.class);

    private final EmbeddedRedis server;
    private final RedisMirror mirror;
    private final RedisHealth without;

    private RedisCopy(EmbeddedRedis server, RedisMirror mirror, RedisHealth without) {
        this.server = server;
        this.mirror = mirror;
        this.without = without;
    }

    /** Keeps no copy. */
    static RedisCopy off() {
        return new RedisCopy(
                null,
                null,
                RedisHealth.without(RedisHealth.State.OFF, "market7.redis.enabled is false"));
    }

    /**
     * Keeps a copy at a server that runs elsewhere.
     *
     * @throws UsageException when the URL is none; it is not repeated, because of its password
     */
    static RedisCopy at(String url, RedisSettings settings, Clock clock) {
        try {
            return new RedisCopy(null, new RedisMirror(url, settings, clock), null);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "spring.data.redis.url is no address of a Redis server. Expected one such as redis://:PASSWORD@127.0.0.1:6379/0.");
        }
    }

    /** Keeps a copy at a server of our own. */
    static RedisCopy embedded(Path folder, RedisSettings settings, Clock clock) {
        try {
            EmbeddedRedis server = EmbeddedRedis.start(folder);
            return new RedisCopy(server, new RedisMirror(server.url(), settings, clock), null);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn(
                    "The embedded Redis cannot start: {}. The service goes on without a copy for views and other instances.",
                    e.getMessage());
            return new RedisCopy(
                    null,
                    null,
                    RedisHealth.without(
                            RedisHealth.State.DOWN,
                            "the embedded server cannot start: " + e.getMessage()));
        }
    }

    /** Takes something to write; never waits. */
    void offer(Supplier<List<RedisWrite>> entry) {
        if (mirror != null) {
            mirror.offer(entry);
        }
    }

    /** Returns a state, for people who look. */
    Optional<String> read(String name) {
        return mirror == null ? Optional.empty() : mirror.read(name);
    }

    RedisHealth health() {
        return mirror == null ? without : mirror.health();
    }

    @Override
    public void close() {
        if (mirror != null) {
            mirror.close();
        }
        if (server != null) {
            server.close();
        }
    }
}
