package io.market7.api.rulesets;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a version is compared with.
 *
 * @param with the other version; the live one unless given
 * @param decisions how many of the newest decisions, 1 to 100,000; 10,000 unless given
 * @param listed how many changed decisions to list, 0 to 1,000; 20 unless given
 */
public record CompareRequest(
        @Schema(example = "1.0.0", nullable = true) String with,
        @Schema(minimum = "1", maximum = "100000", defaultValue = "10000", nullable = true)
                Integer decisions,
        @Schema(minimum = "0", maximum = "1000", defaultValue = "20", nullable = true)
                Integer listed) {

    static final int MOST_DECISIONS = 100_000;
    static final int MOST_LISTED = 1_000;

    int decisionsOrUsual() {
        return decisions == null ? 10_000 : decisions;
    }

    int listedOrUsual() {
        return listed == null ? 20 : listed;
    }
}
