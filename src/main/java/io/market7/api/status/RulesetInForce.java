package io.market7.api.status;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * A ruleset version that decides.
 *
 * @param ruleset ruleset name
 * @param version version folder
 * @param sha256 digest of the version's files
 * @param parametersSha256 digest of its effective parameters, overrides counted
 * @param since when this service began to decide with it and these parameters, wall clock
 */
public record RulesetInForce(
        @Schema(example = "dca") String ruleset,
        @Schema(example = "1.0.0") String version,
        String sha256,
        String parametersSha256,
        Instant since) {}
