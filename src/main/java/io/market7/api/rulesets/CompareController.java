package io.market7.api.rulesets;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.cycle.past.Comparisons;
import io.market7.cycle.past.Migration;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a version would have changed. Nothing is kept of it. */
@Tag(name = "rulesets")
@RestController
public class CompareController {

    private final RulesetCatalog catalog;
    private final Comparisons comparisons;

    /** Compares versions of {@code catalog}. */
    public CompareController(RulesetCatalog catalog, Comparisons comparisons) {
        this.catalog = catalog;
        this.comparisons = comparisons;
    }

    /** Decides the newest kept moments with two versions. */
    @Operation(summary = "Which of the newest decisions a version would have made otherwise")
    @PostMapping(
            path = "/api/v1/rulesets/{name}/drafts/{version}:compare",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    public CompareView compare(
            @PathVariable String name,
            @PathVariable String version,
            @RequestBody CompareRequest request) {
        int decisions = request.decisionsOrUsual();
        int listed = request.listedOrUsual();
        between("decisions", decisions, 1, CompareRequest.MOST_DECISIONS);
        between("listed", listed, 0, CompareRequest.MOST_LISTED);
        String before = label(name, request.with());
        String after = label(name, version);
        try {
            Migration migration =
                    comparisons
                            .run(before, after, decisions, listed)
                            .orElseThrow(
                                    () ->
                                            new ProblemException(
                                                    Problem.of(
                                                            HttpStatus.SERVICE_UNAVAILABLE,
                                                            "comparison-running",
                                                            "Another comparison is under way.")));
            return CompareView.of(before, after, migration);
        } catch (RulesetException e) {
            throw RulesetActions.unusable(e);
        }
    }

    private String label(String name, String version) {
        try {
            return catalog.version(version == null ? name : name + "@" + version).label();
        } catch (RulesetException e) {
            throw RulesetActions.unknown(e);
        }
    }

    private static void between(String field, int value, int least, int most) {
        if (value < least || value > most) {
            String detail = "%s is %d. Expected %d to %d.".formatted(field, value, least, most);
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "invalid-request",
                            detail,
                            List.of(new Problem.FieldError(field, detail))));
        }
    }
}
