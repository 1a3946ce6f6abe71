package io.market7.api.rulesets;

import io.market7.api.control.ActionRequest;
import io.market7.api.problem.ProblemException;
import io.market7.api.security.Caller;
import io.market7.cycle.publish.Trials;
import io.market7.cycle.shadow.ShadowReport;
import io.market7.ruleset.RulesetException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Versions that decide beside the live ones, without effect. */
@Tag(name = "rulesets")
@RestController
@RequestMapping(path = "/api/v1/rulesets", produces = MediaType.APPLICATION_JSON_VALUE)
public class ShadowController {

    private static final int MOST = 200;

    private final Trials trials;
    private final ShadowReport report;
    private final RulesetActions actions;

    /** Binds shadows with {@code trials} and tells where they differ. */
    ShadowController(Trials trials, ShadowReport report, RulesetActions actions) {
        this.trials = trials;
        this.report = report;
        this.actions = actions;
    }

    /** Lets a version decide beside the live one. */
    @Operation(summary = "Let a version decide beside the live one, without effect")
    @PostMapping(
            path = "/{name}/drafts/{version}:shadow",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    public ShadowBinding shadow(
            @PathVariable String name,
            @PathVariable String version,
            @RequestBody ActionRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        String label = name + "@" + version;
        RulesetActions.Done<?> done =
                actions.done(
                        "shadow-rules",
                        label,
                        RulesetActions.asker(request, caller),
                        () -> trials.shadow(label),
                        bound -> label + " decides beside " + bound.live());
        return new ShadowBinding(name, version, done.id());
    }

    /** Ends the shadow of a ruleset. */
    @Operation(summary = "End the shadow of a ruleset")
    @PostMapping(path = "/{name}:unshadow", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ShadowBinding endShadow(
            @PathVariable String name,
            @RequestBody ActionRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        RulesetActions.Done<?> done =
                actions.done(
                        "end-shadow",
                        name,
                        RulesetActions.asker(request, caller),
                        () -> trials.endShadow(name),
                        version -> "the shadow was " + version);
        return new ShadowBinding(name, null, done.id());
    }

    /** Returns how often a shadow differed, and the newest differences with both decisions. */
    @Operation(
            summary = "Where the shadow of a ruleset decides otherwise, both decisions explained")
    @GetMapping("/{name}/shadow")
    public ResponseEntity<byte[]> listShadowDifferences(
            @PathVariable String name, @RequestParam(defaultValue = "20") int limit) {
        if (limit < 1 || limit > MOST) {
            throw ProblemException.parameter(
                    "limit", "limit is %d. Expected 1 to %d.".formatted(limit, MOST));
        }
        try {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(report.json(name, limit));
        } catch (RulesetException e) {
            throw RulesetActions.unknown(e);
        }
    }
}
