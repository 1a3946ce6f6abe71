package io.market7.api.status;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * The service at one moment.
 *
 * @param environment {@code paper}, or {@code live} when orders cost money
 * @param version version of the program; {@code development} when it runs from its classes
 * @param now the service's wall clock
 * @param startedAt when it started, wall clock
 * @param uptimeSeconds seconds since
 * @param mode how much trading is allowed
 * @param feed where candles come from
 * @param redis how the copy for views and other instances is doing
 * @param rulesets rulesets that decide, by name
 * @param stale what is wrong with the rule files, so that what decided before goes on deciding;
 *     null when nothing is
 * @param waiting what waits for somebody's approval, in words; empty when nothing does
 * @param journalSeq newest sequence number in the journal; 0 when it is empty
 * @param decisions questions answered since the start
 * @param errors decisions that held because the rules failed, since the start
 * @param failure why the loop ended, or the newest failure of the rules; null when nothing failed
 */
public record StatusView(
        @Schema(allowableValues = {"paper", "live"}) String environment,
        @Schema(example = "0.1.0") String version,
        Instant now,
        Instant startedAt,
        long uptimeSeconds,
        @Schema(allowableValues = {"RUNNING", "PAUSED", "REDUCE_ONLY"}) String mode,
        FeedStatus feed,
        RedisStatus redis,
        List<RulesetInForce> rulesets,
        @Schema(nullable = true) StaleRules stale,
        List<String> waiting,
        long journalSeq,
        long decisions,
        long errors,
        @Schema(nullable = true) String failure) {}
