package io.market7.api.rulesets;

import io.market7.cycle.shadow.CanaryCounts;
import io.market7.cycle.shadow.CanaryWatch;
import io.market7.ruleset.live.Deciding;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * How a version fares that decides about some symbols.
 *
 * @param ruleset its ruleset
 * @param canary its number; null when none is on trial
 * @param symbols those symbols; empty when none is on trial
 * @param decisions newest decisions it is judged by
 * @param different in how many the live version decides otherwise
 * @param errors in how many it failed and the live version did not
 * @param vetoed how many it vetoed
 * @param vetoedByLive how many the live version would have vetoed
 * @param leftOut decisions nobody looked at since the start because too many waited
 * @param ended the canary that was taken back last since the start; null when none was
 */
public record CanaryView(
        @Schema(example = "dca") String ruleset,
        @Schema(nullable = true, example = "1.1.0") String canary,
        @Schema(example = "[\"SOLUSDT\"]") List<String> symbols,
        int decisions,
        int different,
        int errors,
        int vetoed,
        int vetoedByLive,
        long leftOut,
        @Schema(nullable = true) EndedView ended) {

    /**
     * A canary that was taken back.
     *
     * @param canary its number
     * @param at when, wall clock
     * @param reason which guard rail it crossed
     */
    public record EndedView(@Schema(example = "1.1.0") String canary, Instant at, String reason) {}

    static CanaryView of(String ruleset, Deciding deciding, CanaryWatch watch) {
        CanaryCounts counts = watch.counts(ruleset);
        CanaryWatch.Ended ended = watch.ended(ruleset);
        return new CanaryView(
                ruleset,
                deciding.canary(),
                deciding.symbols(),
                counts.decisions(),
                counts.different(),
                counts.errors(),
                counts.vetoed(),
                counts.vetoedByLive(),
                watch.leftOut(),
                ended == null ? null : new EndedView(ended.version(), ended.at(), ended.reason()));
    }
}
