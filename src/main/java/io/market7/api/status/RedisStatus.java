package io.market7.api.status;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * How the copy in Redis is doing, which views and other instances read. Decisions and orders do not
 * depend on it.
 *
 * @param state whether the copy is kept up; {@code DOWN} when what views show of it is out of date
 * @param server where Redis is, without its password
 * @param reason why it is not kept up; null when it is
 * @param writtenAt when Redis took the newest write, wall clock; null before the first
 * @param ageSeconds seconds since, wall clock; null before the first
 * @param dropped entries given away because Redis was gone or slow
 * @param flushes times everything written was found gone
 */
public record RedisStatus(
        @Schema(allowableValues = {"OFF", "CONNECTING", "UP", "DOWN"}) String state,
        @Schema(example = "127.0.0.1:6379") String server,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) Instant writtenAt,
        @Schema(nullable = true) Long ageSeconds,
        long dropped,
        long flushes) {}
