package io.market7.api.security;

import io.market7.api.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who asks: by the token in the header, else by the session's cookie. A cookie comes
 * along by itself, so that for a change it counts only from a page of this service, which shows
 * that it is one by its origin and by a header no other site can send.
 */
public final class CallerFilter extends OncePerRequestFilter {

    /** What a page of this service sends along with every change. */
    public static final String PAGE_HEADER = "X-Market7";

    private static final String BEARER = "Bearer ";
    private static final String WELCOME = CallerFilter.class.getName();

    private final Callers callers;
    private final Sessions sessions;

    /** Knows people by {@code callers} and {@code sessions}. */
    public CallerFilter(Callers callers, Sessions sessions) {
        this.callers = callers;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            String secret = authorization.substring(BEARER.length());
            callers.byToken(secret).ifPresent(each -> enter(request, each, again(each)));
        } else {
            String secret = cookie(request);
            Optional<Caller> known = sessions.find(secret);
            if (known.isPresent() && ChangeFilter.isChange(request) && !isOwnPage(request)) {
                refusal().write(response);
                return;
            }
            known.ifPresentOrElse(
                    each -> enter(request, each, () -> sessions.find(secret).isPresent()),
                    () -> callers.silent().ifPresent(each -> enter(request, each, again(each))));
        }
        chain.doFilter(request, response);
    }

    private BooleanSupplier again(Caller caller) {
        return () -> callers.now(caller).isPresent();
    }

    /** Returns whether the request shows that a page of this service sent it. */
    static boolean isOwnPage(HttpServletRequest request) {
        return Origins.isSame(request) && request.getHeader(PAGE_HEADER) != null;
    }

    private static Problem refusal() {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                "header-required",
                "A session's cookie came along with a change that does not show where it comes from. Expected the header X-Market7 and this service's own Origin.");
    }

    private static void enter(HttpServletRequest request, Caller caller, BooleanSupplier still) {
        List<SimpleGrantedAuthority> authorities =
                caller.permissions().stream()
                        .map(each -> new SimpleGrantedAuthority(each.name()))
                        .toList();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                caller, null, authorities));
        request.setAttribute(WELCOME, still);
    }

    /** Returns a question whether whoever sent a request is still welcome; asked at any time. */
    public static BooleanSupplier stillWelcome(HttpServletRequest request) {
        Object still = request.getAttribute(WELCOME);
        return still instanceof BooleanSupplier known ? known : () -> false;
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
