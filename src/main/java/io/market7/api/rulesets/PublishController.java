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
import java.util.concurrent.atomic.AtomicReference;
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
        AtomicReference<List<Gate>> gates = new AtomicReference<>();
        String id =
                actions.written(
                        "seal-rules",
                        label,
                        RulesetActions.asker(request, caller),
                        () -> {
                            gates.set(publishing.seal(label, (done, all) -> {}));
                            return sentence(gates.get());
                        });
        boolean passed = gates.get().stream().allMatch(Gate::passed);
        return new SealView(
                label,
                passed,
                gates.get().stream()
                        .map(
                                each ->
                                        new SealView.PassedGate(
                                                each.name(), each.passed(), each.detail()))
                        .toList(),
                id);
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
        AtomicReference<Promotion> done = new AtomicReference<>();
        String id =
                actions.written(
                        "promote-rules",
                        label,
                        asker,
                        () -> {
                            done.set(
                                    publishing.promote(
                                            label,
                                            request.acknowledge(),
                                            asker.actor(),
                                            asker.reason()));
                            return done.get().sentence();
                        });
        return PromotionView.of(done.get(), id);
    }

    /** Lets the version decide that did before. */
    @Operation(summary = "Let the version decide that did before the live one")
    @PostMapping(path = "/{name}:rollback", consumes = MediaType.APPLICATION_JSON_VALUE)
    public PromotionView rollback(
            @PathVariable String name,
            @RequestBody ActionRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        ManualActions.Asker asker = RulesetActions.asker(request, caller);
        AtomicReference<Promotion> done = new AtomicReference<>();
        String id =
                actions.written(
                        "roll-back-rules",
                        name,
                        asker,
                        () -> {
                            done.set(publishing.rollback(name, asker.actor(), asker.reason()));
                            return done.get().sentence();
                        });
        return PromotionView.of(done.get(), id);
    }
}
