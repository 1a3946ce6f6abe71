package io.market7.api.rulesets;

import io.market7.cycle.RulesetList;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rulesets, their versions and rules. */
@Tag(name = "rulesets")
@RestController
public class RulesetsController {

    private final RulesetCatalog catalog;

    /** Lists {@code catalog}. */
    public RulesetsController(RulesetCatalog catalog) {
        this.catalog = catalog;
    }

    /** Returns every version of every ruleset. */
    @Operation(summary = "Every version of every ruleset and how it is bound")
    @GetMapping(path = "/api/v1/rulesets", produces = MediaType.APPLICATION_JSON_VALUE)
    public List<RulesetList.Entry> listRulesets() {
        return RulesetList.of(catalog);
    }
}
