package io.market7.api.rulesets;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.cycle.RulesetList;
import io.market7.cycle.past.KeptStatistics;
import io.market7.cycle.past.RuleStatistics;
import io.market7.domain.decision.Question;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What rules did. */
@Tag(name = "rulesets")
@RestController
public class RuleStatsController {

    private final RulesetCatalog catalog;
    private final KeptStatistics statistics;

    /** Knows the rules of {@code catalog}. */
    public RuleStatsController(RulesetCatalog catalog, KeptStatistics statistics) {
        this.catalog = catalog;
        this.statistics = statistics;
    }

    /** Returns the decisions a rule held and alone held, and what the price did afterwards. */
    @Operation(summary = "What one rule held, what it alone held, and what the price did then")
    @GetMapping(
            path = "/api/v1/rules/{ruleset}/{rule}/stats",
            produces = MediaType.APPLICATION_JSON_VALUE)
    public RuleStatsView ruleStats(@PathVariable String ruleset, @PathVariable String rule) {
        boolean known =
                RulesetList.of(catalog).stream()
                        .filter(version -> version.ruleset().equals(ruleset))
                        .filter(version -> version.rules() != null)
                        .flatMap(version -> version.rules().stream())
                        .anyMatch(each -> each.rule().equals(rule));
        if (!known) {
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.NOT_FOUND,
                            "unknown-rule",
                            "No version of ruleset %s has a rule %s. Expected one of GET /api/v1/rulesets."
                                    .formatted(ruleset, rule)));
        }
        List<RuleStatistics.Line> lines =
                statistics.of(rule).stream()
                        .filter(line -> Question.of(line.question()).ruleset().equals(ruleset))
                        .toList();
        return RuleStatsView.of(rule, statistics.decisions(), lines);
    }
}
