package io.market7.api.rulesets;

import io.market7.cycle.publish.Canary;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A version that decides about some symbols.
 *
 * @param ruleset its ruleset
 * @param canary its number; null when none is on trial any more
 * @param symbols those symbols; empty when none is on trial any more
 * @param waits whether it decides only after somebody else has approved it
 * @param actionId id under which the action is written down
 */
public record CanaryBinding(
        @Schema(example = "dca") String ruleset,
        @Schema(nullable = true, example = "1.1.0") String canary,
        @Schema(example = "[\"SOLUSDT\"]") List<String> symbols,
        boolean waits,
        String actionId) {

    static CanaryBinding of(Canary canary, String actionId) {
        return new CanaryBinding(
                canary.ruleset(), canary.version(), canary.symbols(), canary.waits(), actionId);
    }
}
