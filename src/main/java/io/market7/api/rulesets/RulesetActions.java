package io.market7.api.rulesets;

import io.market7.api.control.ActionRequest;
import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.api.security.Caller;
import io.market7.cycle.live.ManualActions;
import io.market7.cycle.publish.GateRefusal;
import io.market7.ruleset.RulesetException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Changes of rulesets, written down with who asked and why; refusals become problems. */
@Component
class RulesetActions {

    private final ManualActions actions;

    RulesetActions(ManualActions actions) {
        this.actions = actions;
    }

    static ManualActions.Asker asker(ActionRequest request, Caller caller) {
        return new ManualActions.Asker(caller.actor(), request.checked());
    }

    /** Makes a change and returns the id under which it is written down. */
    String written(
            String action, String target, ManualActions.Asker asker, ManualActions.Change change) {
        try {
            return actions.change(action, target, asker, change);
        } catch (GateRefusal e) {
            throw problem(HttpStatus.CONFLICT, "gate-refused", e.getMessage());
        } catch (RulesetException e) {
            throw unknown(e);
        }
    }

    /** Returns the problem of a ruleset or version that is not there. */
    static ProblemException unknown(RulesetException e) {
        return problem(HttpStatus.NOT_FOUND, "unknown-version", e.getMessage());
    }

    private static ProblemException problem(HttpStatus status, String code, String detail) {
        return new ProblemException(Problem.of(status, code, detail));
    }
}
