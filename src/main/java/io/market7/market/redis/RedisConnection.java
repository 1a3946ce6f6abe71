package io.market7.market.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SetArgs;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.XAddArgs;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One connection that writes. Every call throws when Redis does not take it in time. */
final class RedisConnection implements AutoCloseable {

    private final RedisSettings settings;
    private final StatefulRedisConnection<String, String> connection;
    private final RedisAsyncCommands<String, String> commands;

    private RedisConnection(
            RedisSettings settings, StatefulRedisConnection<String, String> connection) {
        this.settings = settings;
        this.connection = connection;
        this.commands = connection.async();
    }

    /** Returns a client that never repeats a command by itself. */
    static RedisClient client(RedisURI uri, RedisSettings settings) {
        uri.setTimeout(settings.timeout());
        RedisClient client = RedisClient.create(uri);
        client.setOptions(
                ClientOptions.builder()
                        .autoReconnect(false)
                        .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                        .requestQueueSize(10_000)
                        .timeoutOptions(TimeoutOptions.enabled(settings.timeout()))
                        .socketOptions(
                                SocketOptions.builder().connectTimeout(settings.timeout()).build())
                        .build());
        return client;
    }

    static RedisConnection open(RedisClient client, RedisSettings settings) {
        return new RedisConnection(settings, client.connect());
    }

    /** Writes all, in order, and waits until Redis took them. */
    void write(List<RedisWrite> writes) throws Exception {
        List<RedisFuture<?>> answers = new ArrayList<>();
        boolean events = false;
        for (RedisWrite write : writes) {
            if (write instanceof RedisWrite.State state) {
                answers.add(set(state.name(), state.json()));
            } else if (write instanceof RedisWrite.Passing passing) {
                answers.add(set(passing.name(), passing.json()));
            } else if (write instanceof RedisWrite.Event event) {
                events = true;
                answers.add(add(event));
            }
        }
        if (events) {
            answers.add(commands.pexpire(settings.events(), settings.timeToLive().toMillis()));
        }
        for (RedisFuture<?> answer : answers) {
            answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private RedisFuture<String> set(String name, String json) {
        return commands.set(
                settings.key(name), json, SetArgs.Builder.px(settings.timeToLive().toMillis()));
    }

    private RedisFuture<String> add(RedisWrite.Event event) {
        return commands.xadd(
                settings.events(),
                XAddArgs.Builder.maxlen(settings.mostEvents()).approximateTrimming(),
                Map.of("kind", event.kind(), "json", event.json()));
    }

    /** Returns whether a state is still there. */
    boolean holds(String name) throws Exception {
        return commands.exists(settings.key(name))
                        .get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                == 1;
    }

    /** Returns a state; null when it is not there. */
    String read(String name) throws Exception {
        return commands.get(settings.key(name))
                .get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        connection.closeAsync();
    }
}
