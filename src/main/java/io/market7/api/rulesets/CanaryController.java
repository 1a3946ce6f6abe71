package io.market7.api.rulesets;

import io.market7.api.control.ActionRequest;
import io.market7.api.security.Caller;
import io.market7.cycle.live.ManualActions;
import io.market7.cycle.publish.Canary;
import io.market7.cycle.publish.Trials;
import io.market7.cycle.shadow.CanaryWatch;
import io.market7.ruleset.live.Deciding;
import io.market7.ruleset.live.LiveRulesets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Versions that decide about some symbols, watched by guard rails. */
@Tag(name = "rulesets")
@RestController
@RequestMapping(path = "/api/v1/rulesets", produces = MediaType.APPLICATION_JSON_VALUE)
public class CanaryController {

    private final Trials trials;
    private final CanaryWatch watch;
    private final LiveRulesets rulesets;
    private final RulesetActions actions;

    /** Begins and ends {@code trials}. */
    CanaryController(
            Trials trials, CanaryWatch watch, LiveRulesets rulesets, RulesetActions actions) {
        this.trials = trials;
        this.watch = watch;
        this.rulesets = rulesets;
        this.actions = actions;
    }

    /** Lets a sealed version decide about some symbols. */
    @Operation(summary = "Let a sealed version decide about some symbols, watched by guard rails")
    @PostMapping(
            path = "/{name}/drafts/{version}:canary",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    public CanaryBinding canary(
            @PathVariable String name,
            @PathVariable String version,
            @RequestBody CanaryRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        String label = name + "@" + version;
        List<String> symbols = request.symbols() == null ? List.of() : request.symbols();
        ManualActions.Asker asker =
                RulesetActions.asker(new ActionRequest(request.reason()), caller);
        RulesetActions.Done<Canary> done =
                actions.done(
                        "canary-rules",
                        label,
                        asker,
                        () -> trials.canary(label, symbols, asker.actor(), asker.reason()),
                        Canary::sentence);
        return CanaryBinding.of(done.result(), done.id());
    }

    /** Ends the canary of a ruleset. */
    @Operation(summary = "End the canary of a ruleset; the live version decides about every symbol")
    @PostMapping(path = "/{name}:uncanary", consumes = MediaType.APPLICATION_JSON_VALUE)
    public CanaryBinding endCanary(
            @PathVariable String name,
            @RequestBody ActionRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        RulesetActions.Done<?> done =
                actions.done(
                        "end-canary",
                        name,
                        RulesetActions.asker(request, caller),
                        () -> trials.endCanary(name),
                        version -> "the canary was " + version);
        return new CanaryBinding(name, null, List.of(), false, done.id());
    }

    /** Returns how the canary of a ruleset fares beside the live version. */
    @Operation(summary = "How the canary of a ruleset fares beside the live version")
    @GetMapping("/{name}/canary")
    public CanaryView getCanary(@PathVariable String name) {
        Deciding deciding = rulesets.inForce().published().rulesets().get(name);
        if (deciding == null) {
            throw RulesetActions.unknown(name);
        }
        return CanaryView.of(name, deciding, watch);
    }
}
