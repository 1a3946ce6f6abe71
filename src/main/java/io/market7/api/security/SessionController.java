package io.market7.api.security;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.api.status.Program;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sessions of browsers. */
@Tag(name = "session")
@RestController
@RequestMapping(path = SessionController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
public class SessionController {

    static final String PATH = "/api/v1/session";

    private final SignInDesk desk;
    private final Sessions sessions;
    private final Callers callers;
    private final Program program;

    SessionController(SignInDesk desk, Sessions sessions, Callers callers, Program program) {
        this.desk = desk;
        this.sessions = sessions;
        this.callers = callers;
        this.program = program;
    }

    /** Says who the caller is; also to those who have not signed in. */
    @Operation(summary = "Who the caller is and what they may do")
    @GetMapping
    public SessionView getSession(Authentication known) {
        return view(caller(known));
    }

    /** Opens a session for whoever can say who they are. */
    @Operation(
            summary = "Sign in: with name and password, or a token, or nothing where nobody has to",
            description =
                    "The answer sets a cookie. Where nobody has to sign in, a page of this service that sends an empty object acts as administrator.")
    @PostMapping
    public ResponseEntity<SessionView> openSession(
            @RequestBody(required = false) SignIn signIn,
            HttpServletRequest request,
            Authentication known) {
        Caller caller =
                desk.admit(signIn == null ? SignIn.NOTHING : signIn, caller(known), request);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookie(sessions.open(caller), Sessions.LIFETIME, request))
                .body(view(caller));
    }

    /** Ends the session of the calling page. */
    @Operation(summary = "Sign out")
    @DeleteMapping
    public ResponseEntity<Void> closeSession(HttpServletRequest request) {
        String secret = CallerFilter.cookie(request);
        Caller caller = sessions.find(secret).orElseThrow(SessionController::noSession);
        sessions.close(secret);
        desk.left(caller);
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request))
                .build();
    }

    private SessionView view(Caller caller) {
        return SessionView.of(program, callers.signInRequired(), caller);
    }

    private static Caller caller(Authentication known) {
        return known != null && known.getPrincipal() instanceof Caller caller ? caller : null;
    }

    private static String cookie(String secret, Duration lifetime, HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return ResponseCookie.from(Sessions.COOKIE, secret)
                .httpOnly(true)
                .secure(origin != null && origin.startsWith("https:"))
                .sameSite("Strict")
                .path("/")
                .maxAge(lifetime)
                .build()
                .toString();
    }

    private static ProblemException noSession() {
        return new ProblemException(
                Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "token-required",
                        "The request carries no session that could end. Expected the session's cookie."));
    }
}
