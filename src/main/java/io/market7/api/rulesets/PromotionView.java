package io.market7.api.rulesets;

import io.market7.cycle.publish.Promotion;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A version that decides now.
 *
 * @param ruleset its ruleset
 * @param before the version that decided before
 * @param live the version that decides now
 * @param compared newest decisions it was compared over; null when it was not
 * @param changed how many of them it would have made otherwise; null when it was not compared
 * @param waits whether it decides only after somebody else has approved it
 * @param actionId id under which the action is written down
 */
public record PromotionView(
        @Schema(example = "dca") String ruleset,
        @Schema(example = "1.0.0") String before,
        @Schema(example = "1.1.0") String live,
        @Schema(nullable = true) Long compared,
        @Schema(nullable = true) Long changed,
        boolean waits,
        String actionId) {

    static PromotionView of(Promotion promotion, String actionId) {
        boolean compared = promotion.migration() != null;
        return new PromotionView(
                promotion.ruleset(),
                promotion.before(),
                promotion.after(),
                compared ? promotion.migration().decisions() : null,
                compared ? promotion.migration().changed() : null,
                promotion.waits(),
                actionId);
    }
}
