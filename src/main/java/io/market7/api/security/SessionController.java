package io.market7.api.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sessions of browsers. Opening one takes the token, as every change does. */
@Tag(name = "session")
@RestController
@RequestMapping("/api/v1/session")
public class SessionController {

    private final Sessions sessions;

    /** Opens and closes {@code sessions}. */
    public SessionController(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Opens a session for the page that presented the token. */
    @Operation(summary = "Open a session: present the token once, get a cookie")
    @PostMapping
    public ResponseEntity<Void> openSession() {
        return cookie(sessions.open(), Sessions.LIFETIME);
    }

    /** Ends the session of the calling page. */
    @Operation(summary = "End the session")
    @DeleteMapping
    public ResponseEntity<Void> closeSession(HttpServletRequest request) {
        sessions.close(ChangeFilter.cookie(request));
        return cookie("", Duration.ZERO);
    }

    private static ResponseEntity<Void> cookie(String secret, Duration lifetime) {
        ResponseCookie cookie =
                ResponseCookie.from(Sessions.COOKIE, secret)
                        .httpOnly(true)
                        .sameSite("Strict")
                        .path("/")
                        .maxAge(lifetime)
                        .build();
        return ResponseEntity.noContent().header(HttpHeaders.SET_COOKIE, cookie.toString()).build();
    }
}
