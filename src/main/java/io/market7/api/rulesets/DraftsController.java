package io.market7.api.rulesets;

import io.market7.api.security.Caller;
import io.market7.cycle.live.ManualActions;
import io.market7.cycle.publish.Drafts;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Versions that still change: begun as copies, checked and tested as often as one likes. */
@Tag(name = "rulesets")
@RestController
@RequestMapping(
        path = "/api/v1/rulesets/{name}/drafts",
        produces = MediaType.APPLICATION_JSON_VALUE)
public class DraftsController {

    private final RulesetCatalog catalog;
    private final Drafts drafts;
    private final RulesetActions actions;

    /** Begins and tries {@code drafts}. */
    DraftsController(RulesetCatalog catalog, Drafts drafts, RulesetActions actions) {
        this.catalog = catalog;
        this.drafts = drafts;
        this.actions = actions;
    }

    /** Begins a draft as a copy of a version. */
    @Operation(summary = "Begin a draft as a copy of a version")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<DraftView> createDraft(
            @PathVariable String name,
            @RequestBody DraftRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        String label = name + "@" + request.version();
        RulesetActions.Done<RulesetVersion> done =
                actions.done(
                        "create-draft",
                        label,
                        new ManualActions.Asker(caller.actor(), request.change()),
                        () -> drafts.create(label, request.from(), request.change()),
                        made -> made.label() + " begins");
        URI files =
                URI.create(
                        "/api/v1/rulesets/%s/versions/%s/files".formatted(name, request.version()));
        return ResponseEntity.created(files)
                .body(new DraftView(name, request.version(), done.id()));
    }

    /** Says what is wrong with a version. */
    @Operation(summary = "Everything that is wrong with a version, with file, line and column")
    @PostMapping("/{version}:check")
    public CheckView check(@PathVariable String name, @PathVariable String version) {
        String label = name + "@" + version;
        found(label);
        List<Diagnostic> faults = drafts.check(label);
        return CheckView.of(label, faults, faults.isEmpty() ? drafts.warnings(label) : List.of());
    }

    private void found(String label) {
        try {
            catalog.version(label);
        } catch (RulesetException e) {
            throw RulesetActions.unknown(e);
        }
    }

    /** Runs the scenarios of a version. */
    @Operation(summary = "How the scenarios of a version come out")
    @PostMapping("/{version}:test")
    public TestView test(@PathVariable String name, @PathVariable String version) {
        String label = name + "@" + version;
        found(label);
        try {
            return TestView.of(label, drafts.test(label));
        } catch (RulesetException e) {
            throw RulesetActions.unusable(e);
        }
    }
}
