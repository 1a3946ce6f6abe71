package io.market7.api.security;

import io.market7.api.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request that is no mere reading: it must not come from another site, unless that
 * site is allowed to call, and must carry JSON. Who asks is not looked at here.
 */
public final class ChangeFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final List<String> allowedOrigins;

    /**
     * @param allowedOrigins other sites whose pages may call with a token
     */
    public ChangeFilter(List<String> allowedOrigins) {
        this.allowedOrigins = List.copyOf(allowedOrigins);
    }

    /** Returns whether a request may change something. */
    static boolean isChange(HttpServletRequest request) {
        return !READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Problem refusal = isChange(request) ? refusal(request) : null;
        if (refusal == null) {
            chain.doFilter(request, response);
        } else {
            refusal.write(response);
        }
    }

    private Problem refusal(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        boolean allowed = origin != null && allowedOrigins.contains(origin);
        if (!allowed && Origins.isForeign(request)) {
            return Problem.of(
                    HttpStatus.FORBIDDEN,
                    "origin-refused",
                    "The request comes from %s. Expected this service's own pages or no browser."
                            .formatted(origin));
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
}
