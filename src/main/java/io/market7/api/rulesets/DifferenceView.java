package io.market7.api.rulesets;

import io.market7.ruleset.diff.Difference;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One thing that two versions say differently.
 *
 * @param subject parameter or rule it is about
 * @param what what happened to it
 * @param change the change in words
 * @param effect what follows for orders, as far as the rules themselves show it
 */
public record DifferenceView(
        @Schema(example = "minRsiPoints") String subject,
        Difference.What what,
        @Schema(example = "default 42 points -> 40 points") String change,
        Difference.Effect effect) {

    static DifferenceView of(Difference difference) {
        return new DifferenceView(
                difference.subject(), difference.what(), difference.text(), difference.effect());
    }
}
