package io.market7.api.rulesets;

import io.market7.api.control.ActionRequest;
import io.market7.api.security.Caller;
import io.market7.cycle.live.ManualActions;
import io.market7.cycle.publish.Gate;
import io.market7.cycle.publish.Promotion;
import io.market7.cycle.publish.Publishing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which versions decide; each change is written down with who asked and why. */
@Tag(name = "rulesets")
@RestController
@RequestMapping(path = "/api/v1/rulesets", produces = MediaType.APPLICATION_JSON_VALUE)
public class PublishController {

    private final Publishing publishing;
    private final RulesetActions actions;

    /** Changes versions with {@code publishing} and writes that down. */
    PublishController(Publishing publishing, RulesetActions actions) {
        this.publishing = publishing;
        this.actions = actions;
    }

    /** Seals a version that passes every gate; takes some seconds. */
    @Operation(summary = "Seal a version that passes every gate, so that it never changes again")
    @PostMapping(
            path = "/{name}/drafts/{version}:seal",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    public SealView seal(
            @PathVariable String name,
            @PathVariable String version,
            @RequestBody ActionRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        String label = name + "@" + version;
        RulesetActions.Done<List<Gate>> done =
                actions.done(
                        "seal-rules",
                        label,
                        RulesetActions.asker(request, caller),
                        () -> publishing.seal(label, (tried, all) -> {}),
                        PublishController::sentence);
        return SealView.of(label, done.result(), done.id());
    }

    private static String sentence(List<Gate> gates) {
        return gates.stream()
                .map(each -> each.name() + (each.passed() ? " passed" : " failed"))
                .collect(Collectors.joining(", "));
    }

    /** Lets a sealed version decide. */
    @Operation(summary = "Let a sealed version decide instead of the live one")
    @PostMapping(
            path = "/{name}/drafts/{version}:promote",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    public PromotionView promote(
            @PathVariable String name,
            @PathVariable String version,
            @RequestBody PromoteRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        String label = name + "@" + version;
        ManualActions.Asker asker =
                RulesetActions.asker(new ActionRequest(request.reason()), caller);
        return view(
                actions.done(
                        "promote-rules",
                        label,
                        asker,
                        () ->
                                publishing.promote(
                                        label,
                                        request.acknowledge(),
                                        asker.actor(),
                                        asker.reason()),
                        Promotion::sentence));
    }

    /** Lets a change decide that somebody else has made. */
    @Operation(summary = "Let a change decide that somebody else has made")
    @PostMapping(path = "/{name}:approve", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ApprovalView approve(
            @PathVariable String name,
            @RequestBody ActionRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        ManualActions.Asker asker = RulesetActions.asker(request, caller);
        RulesetActions.Done<List<String>> done =
                actions.done(
                        "approve-rules",
                        name,
                        asker,
                        () -> publishing.approve(name, asker.actor()),
                        approved -> String.join("; ", approved));
        return new ApprovalView(done.result(), done.id());
    }

    private static PromotionView view(RulesetActions.Done<Promotion> done) {
        return PromotionView.of(done.result(), done.id());
    }

    /** Lets the version decide that did before. */
    @Operation(summary = "Let the version decide that did before the live one")
    @PostMapping(path = "/{name}:rollback", consumes = MediaType.APPLICATION_JSON_VALUE)
    public PromotionView rollback(
            @PathVariable String name,
            @RequestBody ActionRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        ManualActions.Asker asker = RulesetActions.asker(request, caller);
        return view(
                actions.done(
                        "roll-back-rules",
                        name,
                        asker,
                        () -> publishing.rollback(name, asker.actor(), asker.reason()),
                        Promotion::sentence));
    }
}
