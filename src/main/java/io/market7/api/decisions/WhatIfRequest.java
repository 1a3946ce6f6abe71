package io.market7.api.decisions;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.codec.FactPaths;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;

/**
 * What would have been decided with changes.
 *
 * @param set values by path of the fact format; null makes a field unknown
 * @param rulesets versions to decide with instead
 */
public record WhatIfRequest(
        @Schema(
                        example = "{\"predictions.confidence\": 0.8}",
                        description = "Values by path of the fact format; null makes unknown")
                Map<String, Object> set,
        @Schema(example = "[\"dca@1.0.0\"]", nullable = true) List<String> rulesets) {

    private static final int MOST_RULESETS = 5;

    /**
     * Returns the request without anything left out.
     *
     * @throws ProblemException when it asks for nothing or for too much
     */
    WhatIfRequest checked() {
        Map<String, Object> changes = set == null ? Map.of() : set;
        List<String> versions = rulesets == null ? List.of() : rulesets;
        if (changes.isEmpty() && versions.isEmpty()) {
            throw refused("set", "Nothing would change. Expected set with at least one path.");
        }
        if (changes.size() > FactPaths.MOST) {
            throw refused(
                    "set",
                    "set has %d paths. Expected at most %d."
                            .formatted(changes.size(), FactPaths.MOST));
        }
        if (versions.size() > MOST_RULESETS || versions.stream().anyMatch(Objects::isNull)) {
            throw refused(
                    "rulesets",
                    "rulesets has %d entries. Expected at most %d labels such as dca@1.0.0."
                            .formatted(versions.size(), MOST_RULESETS));
        }
        return new WhatIfRequest(changes, versions);
    }

    private static ProblemException refused(String field, String detail) {
        return new ProblemException(
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "invalid-request",
                        detail,
                        List.of(new Problem.FieldError(field, detail))));
    }
}
