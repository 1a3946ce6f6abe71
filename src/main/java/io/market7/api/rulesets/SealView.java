package io.market7.api.rulesets;

import io.market7.cycle.publish.Gate;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What a version passed.
 *
 * @param version its label
 * @param isSealed whether it never changes again from now on
 * @param gates what was asked, up to the first that failed
 * @param actionId id under which the action is written down
 */
public record SealView(
        @Schema(example = "dca@1.1.0") String version,
        boolean isSealed,
        List<PassedGate> gates,
        String actionId) {

    /** Something a version was asked. */
    public record PassedGate(
            @Schema(example = "scenarios") String name, boolean passed, String detail) {}

    static SealView of(String version, List<Gate> gates, String actionId) {
        List<PassedGate> views =
                gates.stream()
                        .map(each -> new PassedGate(each.name(), each.passed(), each.detail()))
                        .toList();
        return new SealView(version, gates.stream().allMatch(Gate::passed), views, actionId);
    }
}
