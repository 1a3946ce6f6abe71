package io.market7.api.security;

import io.market7.api.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request that is no mere reading: it must not come from another site, must carry
 * JSON, and is known as the administrator's when it carries the token, or the cookie of a session
 * together with this service's own origin. Whether a route needs an administrator is not decided
 * here.
 */
public final class ChangeFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String BEARER = "Bearer ";

    private final AdminToken token;
    private final Sessions sessions;

    /** Knows the administrator by {@code token} and {@code sessions}. */
    public ChangeFilter(AdminToken token, Sessions sessions) {
        this.token = token;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        Problem refusal = refusal(request);
        if (refusal != null) {
            refusal.write(response);
            return;
        }
        if (isAdministrator(request)) {
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(
                                    "administrator", null, List.of()));
        }
        chain.doFilter(request, response);
    }

    private static Problem refusal(HttpServletRequest request) {
        if (Origins.isForeign(request)) {
            return Problem.of(
                    HttpStatus.FORBIDDEN,
                    "origin-refused",
                    "The request comes from %s. Expected this service's own pages or no browser."
                            .formatted(request.getHeader("Origin")));
        }
        if (mayCarryBody(request) && !isJson(request.getContentType())) {
            return Problem.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "json-required",
                    "The content type is %s. Expected application/json."
                            .formatted(request.getContentType()));
        }
        return null;
    }

    private static boolean mayCarryBody(HttpServletRequest request) {
        return !request.getMethod().equals("DELETE") || request.getContentLengthLong() > 0;
    }

    private static boolean isJson(String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(
                            MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private boolean isAdministrator(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return authorization.startsWith(BEARER)
                    && token.matches(authorization.substring(BEARER.length()));
        }
        return Origins.isSame(request) && sessions.isOpen(cookie(request));
    }

    /** Returns the session's secret; null when the request carries none. */
    static String cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Stream.of(cookies)
                        .filter(each -> each.getName().equals(Sessions.COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }
}
