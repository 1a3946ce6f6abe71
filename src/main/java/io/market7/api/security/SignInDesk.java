package io.market7.api.security;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.cycle.live.ManualActions;
import io.market7.domain.decision.ActionLog;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Lets people in, and writes down whom. */
final class SignInDesk {

    private static final String SIGN_IN = "sign-in";

    private final Callers callers;
    private final Attempts attempts;
    private final ManualActions actions;

    SignInDesk(Callers callers, Attempts attempts, ManualActions actions) {
        this.callers = callers;
        this.attempts = attempts;
        this.actions = actions;
    }

    /**
     * Returns who somebody is.
     *
     * @param known whom the request's header names; null without
     * @throws ProblemException when they cannot say, or have failed too often
     */
    Caller admit(SignIn signIn, Caller known, HttpServletRequest request) {
        if (signIn.saysSomething()) {
            return check(signIn, request.getRemoteAddr());
        }
        Optional<Caller> caller =
                Optional.ofNullable(known)
                        .filter(each -> each.kind() != Caller.Kind.ANYBODY)
                        .or(
                                () ->
                                        CallerFilter.isOwnPage(request)
                                                ? callers.local()
                                                : Optional.empty());
        caller.ifPresent(this::entered);
        return caller.orElseThrow(SignInDesk::nothingSaid);
    }

    private Caller check(SignIn signIn, String address) {
        Duration wait = attempts.waitFor(address, signIn.name());
        if (!wait.isZero()) {
            throw tooMany(wait);
        }
        Optional<Caller> caller =
                signIn.token() == null
                        ? callers.byPassword(signIn.user(), signIn.password())
                        : callers.byToken(signIn.token());
        if (caller.isEmpty()) {
            attempts.failed(address, signIn.name());
            note(signIn.token() == null ? signIn.user() : "a token", ActionLog.Outcome.REFUSED);
            throw failed();
        }
        attempts.succeeded(address, signIn.name());
        caller.ifPresent(this::entered);
        return caller.get();
    }

    private void entered(Caller caller) {
        note(caller.actor(), ActionLog.Outcome.DONE);
    }

    /** Writes down that somebody has left. */
    void left(Caller caller) {
        actions.note(
                "sign-out",
                new ManualActions.Asker(caller.actor(), null),
                ActionLog.Outcome.DONE,
                null);
    }

    private void note(String name, ActionLog.Outcome outcome) {
        String actor = name.length() > 40 ? name.substring(0, 40) + "…" : name;
        actions.note(SIGN_IN, new ManualActions.Asker(actor, null), outcome, null);
    }

    private static ProblemException failed() {
        return new ProblemException(
                Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "sign-in-failed",
                        "Name and password, or the token, are not right. Expected those of a user or token that exists."));
    }

    private static ProblemException tooMany(Duration wait) {
        return new ProblemException(
                Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-attempts",
                        "Signing in failed too often. Try again in %d seconds."
                                .formatted(wait.toSeconds() + 1)),
                wait);
    }

    private static ProblemException nothingSaid() {
        return new ProblemException(
                Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "token-required",
                        "The request says nothing about who asks. Expected user and password, or a token, in the body or as Authorization: Bearer."));
    }
}
