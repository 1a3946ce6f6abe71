package io.market7.api.decisions;

import io.market7.api.control.ActionRequest;
import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.api.security.Caller;
import io.market7.cycle.live.ManualActions;
import io.market7.cycle.past.NotRepeatable;
import io.market7.cycle.past.Pin;
import io.market7.cycle.past.Pinner;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import io.market7.ruleset.RulesetException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.file.FileAlreadyExistsException;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Kept decisions as scenarios. */
@Tag(name = "decisions")
@RestController
public class PinController {

    private final JournalQuery journal;
    private final Pinner pinner;
    private final ManualActions actions;

    /** Reads {@code journal}, makes scenarios with {@code pinner}. */
    public PinController(JournalQuery journal, Pinner pinner, ManualActions actions) {
        this.journal = journal;
        this.pinner = pinner;
        this.actions = actions;
    }

    /** Returns a decision as a scenario, and writes it where a version is named. */
    @Operation(summary = "One decision as a scenario that says it must be decided so again")
    @PostMapping(
            path = "/api/v1/decisions/{id}/pin",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    public PinView pin(
            @PathVariable String id,
            @RequestBody PinRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        JournalRow row = journal.byId(id).orElseThrow(() -> DecisionsController.unknown(id));
        Pin pin = passing(row, request.into());
        String path =
                "%s/%s/%s"
                        .formatted(
                                pin.version().ruleset(),
                                pin.version().version(),
                                pin.scenario().path());
        boolean written = request.into() != null;
        if (written) {
            write(pin, path, new ActionRequest(request.reason()), caller);
        }
        return new PinView(row.id(), pin.version().label(), path, pin.scenario().text(), written);
    }

    private Pin passing(JournalRow row, String into) {
        Pin pin;
        try {
            pin = pinner.pin(row, into);
        } catch (NotRepeatable e) {
            throw problem(HttpStatus.CONFLICT, "not-repeatable", e.getMessage());
        } catch (RulesetException | IllegalArgumentException e) {
            throw problem(HttpStatus.BAD_REQUEST, "invalid-request", e.getMessage());
        }
        if (!pin.result().passed()) {
            String differences =
                    pin.result().differences().stream()
                            .map(
                                    each ->
                                            "%s: expected %s, was %s"
                                                    .formatted(
                                                            each.cell(),
                                                            each.expected(),
                                                            each.actual()))
                            .collect(Collectors.joining("; "));
            throw problem(
                    HttpStatus.CONFLICT,
                    "not-repeatable",
                    "%s does not decide %s as it was decided: %s."
                            .formatted(pin.version().label(), row.id(), differences));
        }
        return pin;
    }

    private void write(Pin pin, String path, ActionRequest why, Caller caller) {
        ManualActions.Asker asker = new ManualActions.Asker(caller.actor(), why.checked());
        try {
            actions.change(
                    "pin",
                    pin.version().label(),
                    asker,
                    () -> {
                        try {
                            pin.write();
                            return path;
                        } catch (FileAlreadyExistsException e) {
                            throw new IllegalArgumentException(
                                    path
                                            + " exists already. Expected a decision that is not pinned there yet.");
                        }
                    });
        } catch (IllegalArgumentException e) {
            throw problem(HttpStatus.CONFLICT, "pinned-already", e.getMessage());
        }
    }

    private static ProblemException problem(HttpStatus status, String code, String detail) {
        return new ProblemException(Problem.of(status, code, detail));
    }
}
