package io.market7.api.control;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.api.security.Caller;
import io.market7.cycle.live.ManualActions;
import io.market7.cycle.live.TradingLoop;
import io.market7.execution.TradingMode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What people may do to trading; each action is written down with who asked and why. */
@Tag(name = "control")
@RestController
public class ControlController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final ManualActions actions;
    private final TradingLoop loop;

    ControlController(ManualActions actions, TradingLoop loop) {
        this.actions = actions;
        this.loop = loop;
    }

    /** Lets no new deal open; open ones go on. */
    @Operation(summary = "Open no new deals; open ones go on")
    @PostMapping(path = "/api/v1/control/pause", produces = JSON)
    public ActionResult pause(
            @RequestBody ActionRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return result(actions.setMode("pause", TradingMode.PAUSED, asker(request, caller)));
    }

    /** Lets nothing be bought any more. */
    @Operation(summary = "Buy nothing; only closing is allowed")
    @PostMapping(path = "/api/v1/control/reduce-only", produces = JSON)
    public ActionResult reduceOnly(
            @RequestBody ActionRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return result(
                actions.setMode("reduce-only", TradingMode.REDUCE_ONLY, asker(request, caller)));
    }

    /** Lets everything go on. */
    @Operation(summary = "Let everything go on")
    @PostMapping(path = "/api/v1/control/resume", produces = JSON)
    public ActionResult resume(
            @RequestBody ActionRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return result(actions.setMode("resume", TradingMode.RUNNING, asker(request, caller)));
    }

    /** Closes every deal at the market and lets nothing new open. */
    @Operation(summary = "Close every deal at the market, and let only closing be allowed")
    @PostMapping(path = "/api/v1/control/flatten", produces = JSON)
    public ActionResult flatten(
            @RequestBody ActionRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return result(actions.flatten(asker(request, caller)));
    }

    /** Closes one deal at the market. */
    @Operation(summary = "Close one deal at the market")
    @PostMapping(path = "/api/v1/deals/{id}/close", produces = JSON)
    public ActionResult closeDeal(
            @PathVariable String id,
            @RequestBody ActionRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        ManualActions.Asker asker = asker(request, caller);
        try {
            ActionResult result = result(actions.close(id, asker));
            refuse(result);
            return result;
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Problem.of(HttpStatus.NOT_FOUND, "unknown-deal", e.getMessage()));
        }
    }

    private static void refuse(ActionResult result) {
        ActionResult.Close close = result.closes().get(0);
        if (close.reason() != null) {
            throw new ProblemException(
                    Problem.of(HttpStatus.CONFLICT, "trading-refused", close.message()));
        }
    }

    private static ManualActions.Asker asker(ActionRequest request, Caller caller) {
        return new ManualActions.Asker(caller.actor(), request.checked());
    }

    private ActionResult result(ManualActions.Done done) {
        return ActionResult.of(done, loop.health().mode().name());
    }
}
