package io.market7.architecture.broken.wiring;

import io.lettuce.core.RedisClient;

/** Breaks the map: wiring that does work. */
public record OpensRedis(RedisClient client) {}
