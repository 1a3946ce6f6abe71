package io.market7.api.stream;

import io.market7.api.status.RulesetInForce;
import io.market7.api.status.StaleRules;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What decides.
 *
 * @param inForce versions that decide, by name
 * @param stale what is wrong with the rule files, so that they do not; null when nothing is
 * @param waiting what waits for somebody's approval, in words; empty when nothing does
 */
public record RulesetsEvent(
        List<RulesetInForce> inForce,
        @Schema(nullable = true) StaleRules stale,
        List<String> waiting) {}
