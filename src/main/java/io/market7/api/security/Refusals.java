package io.market7.api.security;

import io.market7.access.Role;
import io.market7.api.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says why somebody may not do something. */
final class Refusals {

    private Refusals() {}

    /** Answers those who do not say who they are. */
    static AuthenticationEntryPoint unknown() {
        return (request, response, failure) -> {
            response.setHeader("WWW-Authenticate", "Bearer");
            tokenRequired().write(response);
        };
    }

    /**
     * Answers those who are known and may not; where nobody has to sign in, silence is not known.
     */
    static AccessDeniedHandler known() {
        return (request, response, failure) -> {
            Authentication who = SecurityContextHolder.getContext().getAuthentication();
            if (who == null
                    || !(who.getPrincipal() instanceof Caller caller)
                    || caller.kind() == Caller.Kind.ANYBODY) {
                unknown().commence(request, response, null);
                return;
            }
            Problem.of(
                            HttpStatus.FORBIDDEN,
                            "forbidden",
                            "%s may not do this as %s. Expected somebody with another role."
                                    .formatted(
                                            caller.actor(),
                                            caller.roles().stream()
                                                    .map(Role::label)
                                                    .sorted()
                                                    .toList()))
                    .write(response);
        };
    }

    private static Problem tokenRequired() {
        return Problem.of(
                HttpStatus.UNAUTHORIZED,
                "token-required",
                "The route is not open to everybody, and the request carries neither a valid token nor a session. Expected Authorization: Bearer with a token, such as the content of data/admin-token, or a session of this origin.");
    }
}
