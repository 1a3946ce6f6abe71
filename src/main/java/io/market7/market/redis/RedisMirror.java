package io.market7.market.redis;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps a copy of what the service knows in Redis, on a thread of its own. Whoever offers something
 * never waits for Redis and never hears of it: a server that is gone, slow or full costs the oldest
 * entries, which are counted. Every state is written again several times within its time to live,
 * so that what was flushed comes back.
 */
public final class RedisMirror implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(RedisMirror.class.getName());
    private static final long NAP_MILLIS = 250;

    private final RedisSettings settings;
    private final RedisClient client;
    private final String server;
    private final Clock clock;
    private final RedisQueue queue;
    private final Map<String, RedisWrite.State> states = new LinkedHashMap<>();
    private final Thread thread;
    private volatile RedisConnection connection;
    private long refreshedNanos;
    private boolean wroteStates;
    private volatile boolean closed;

    private RedisHealth.State state = RedisHealth.State.CONNECTING;
    private String reason = "not connected yet";
    private Instant writtenAt;
    private long written;
    private long failures;
    private long flushes;

    /**
     * Begins to keep a copy.
     *
     * @param url where Redis is, as {@code redis://:password@host:port/database}
     * @throws IllegalArgumentException when the URL is none
     */
    public RedisMirror(String url, RedisSettings settings, Clock clock) {
        RedisURI uri = RedisURI.create(url);
        this.server = uri.getHost() + ":" + uri.getPort();
        this.settings = settings;
        this.client = RedisConnection.client(uri, settings);
        this.clock = clock;
        this.queue = new RedisQueue(settings.mostWaiting());
        this.thread = new Thread(this::run, "market7-redis");
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes something to write, worked out later by the mirror's thread. Never waits. */
    public void offer(Supplier<List<RedisWrite>> entry) {
        queue.offer(entry);
    }

    /**
     * Returns a state, for people who look; nothing that decides or trades may ask. Empty when
     * there is none, and when Redis is gone or slow: then it is not waited for again until it takes
     * the copy.
     */
    public Optional<String> read(String name) {
        RedisConnection open = connection;
        if (open == null || health().state() != RedisHealth.State.UP) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(open.read(name));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (Exception e) {
            unread(name, e);
            return Optional.empty();
        }
    }

    private synchronized void unread(String name, Exception e) {
        failures++;
        state = RedisHealth.State.DOWN;
        reason = cause(e);
        LOG.log(
                System.Logger.Level.WARNING,
                "Redis at {0} does not answer about {1}: {2}",
                server,
                name,
                reason);
    }

    /** Returns how the copy is doing. */
    public synchronized RedisHealth health() {
        return new RedisHealth(
                state,
                server,
                reason,
                writtenAt,
                written,
                queue.dropped(),
                failures,
                flushes,
                queue.size());
    }

    private void run() {
        while (!closed) {
            try {
                turn();
            } catch (InterruptedException e) {
                closed = true;
            } catch (Exception e) {
                failed(e);
            }
        }
        disconnect();
    }

    private void turn() throws Exception {
        if (connection == null) {
            connection = RedisConnection.open(client, settings);
            refreshedNanos = System.nanoTime() - settings.refresh().toNanos();
            wroteStates = false;
        }
        Supplier<List<RedisWrite>> entry = queue.take(NAP_MILLIS);
        if (entry != null) {
            write(remember(entry));
        }
        if (System.nanoTime() - refreshedNanos >= settings.refresh().toNanos()) {
            refresh();
        }
    }

    private List<RedisWrite> remember(Supplier<List<RedisWrite>> entry) {
        List<RedisWrite> writes;
        try {
            writes = entry.get();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Something cannot be told to Redis", e);
            queue.lost(1);
            return List.of();
        }
        for (RedisWrite write : writes) {
            if (write instanceof RedisWrite.State each) {
                states.put(each.name(), each);
            }
        }
        return writes;
    }

    private void write(List<RedisWrite> writes) throws Exception {
        if (writes.isEmpty()) {
            return;
        }
        try {
            connection.write(writes);
        } catch (Exception e) {
            queue.lost(1);
            throw e;
        }
        took(writes.size());
    }

    private void refresh() throws Exception {
        if (wroteStates && !connection.holds(states.keySet().iterator().next())) {
            flushed();
        }
        connection.write(new ArrayList<>(states.values()));
        took(states.size());
        wroteStates = !states.isEmpty();
        refreshedNanos = System.nanoTime();
    }

    private synchronized void took(int writes) {
        if (state != RedisHealth.State.UP) {
            LOG.log(System.Logger.Level.INFO, "Redis at {0} takes the copy.", server);
        }
        state = RedisHealth.State.UP;
        reason = null;
        writtenAt = clock.instant();
        written += writes;
    }

    private synchronized void flushed() {
        flushes++;
        LOG.log(
                System.Logger.Level.WARNING,
                "Redis at {0} was flushed; the copy is written again.",
                server);
    }

    private void failed(Exception e) {
        synchronized (this) {
            failures++;
            if (state != RedisHealth.State.DOWN) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "Redis at {0} does not take the copy: {1}. Decisions and orders go on without it.",
                        server,
                        cause(e));
            }
            state = RedisHealth.State.DOWN;
            reason = cause(e);
        }
        disconnect();
        nap();
    }

    private static String cause(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }

    private void disconnect() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }

    private void nap() {
        try {
            Thread.sleep(NAP_MILLIS);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
    }
}
