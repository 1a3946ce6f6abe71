package io.market7.api.rulesets;

import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.diff.VersionDiff;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What versions say differently. */
@Tag(name = "rulesets")
@RestController
public class DiffController {

    private final RulesetCatalog catalog;

    /** Compares versions of {@code catalog}. */
    public DiffController(RulesetCatalog catalog) {
        this.catalog = catalog;
    }

    /** Returns what the second version says otherwise than the first, in words. */
    @Operation(summary = "What one version says otherwise than another, in words")
    @GetMapping(
            path = "/api/v1/rulesets/{name}/diff/{before}/{after}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    public List<DifferenceView> diffVersions(
            @PathVariable String name, @PathVariable String before, @PathVariable String after) {
        return VersionDiff.of(read(name, before), read(name, after)).stream()
                .map(DifferenceView::of)
                .toList();
    }

    private RulesetSource read(String name, String version) {
        try {
            return catalog.read(catalog.version(name + "@" + version));
        } catch (RulesetException e) {
            throw RulesetActions.unknown(e);
        }
    }
}
