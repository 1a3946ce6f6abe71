package io.market7.api.rulesets;

import io.market7.api.control.ActionRequest;
import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.api.security.Caller;
import io.market7.cycle.live.ManualActions;
import io.market7.cycle.publish.DraftConflict;
import io.market7.cycle.publish.GateRefusal;
import io.market7.ruleset.RulesetException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
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

    /** What changes. */
    @FunctionalInterface
    interface Work<T> {
        T make() throws IOException;
    }

    /**
     * A change that was made.
     *
     * @param id id under which it is written down
     * @param result what came of it
     */
    record Done<T>(String id, T result) {}

    /** Makes a change; {@code sentence} says for the record what came of it. */
    <T> Done<T> done(
            String action,
            String target,
            ManualActions.Asker asker,
            Work<T> work,
            Function<T, String> sentence) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            String id =
                    actions.change(
                            action,
                            target,
                            asker,
                            () -> {
                                result.set(work.make());
                                return sentence.apply(result.get());
                            });
            return new Done<>(id, result.get());
        } catch (GateRefusal e) {
            throw problem(HttpStatus.CONFLICT, "gate-refused", e.getMessage());
        } catch (DraftConflict e) {
            throw problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", e.getMessage());
        } catch (RulesetException e) {
            throw unknown(e);
        }
    }

    /** Returns the problem of a ruleset or version that is not there. */
    static ProblemException unknown(RulesetException e) {
        return problem(HttpStatus.NOT_FOUND, "unknown-version", e.getMessage());
    }

    /** Returns the problem of a ruleset that is not there. */
    static ProblemException unknown(String ruleset) {
        return problem(
                HttpStatus.NOT_FOUND, "unknown-version", "There is no ruleset " + ruleset + ".");
    }

    /** Returns the problem of a version that cannot decide. */
    static ProblemException unusable(RulesetException e) {
        return problem(HttpStatus.CONFLICT, "invalid-ruleset", e.getMessage());
    }

    private static ProblemException problem(HttpStatus status, String code, String detail) {
        return new ProblemException(Problem.of(status, code, detail));
    }
}
