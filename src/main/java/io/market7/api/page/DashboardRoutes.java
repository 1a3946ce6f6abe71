package io.market7.api.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Addresses of the dashboard: the root, and whatever a browser asks a page for outside of the
 * service's own routes. Which page it is decides the dashboard itself.
 */
@Component
class DashboardRoutes extends AbstractHandlerMapping {

    private static final Set<String> ROOT = Set.of("/", "/index.html");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String[] RESERVED = {
        "/api", "/actuator", "/v3", "/swagger-ui", "/problems", "/hooks", "/assets", "/error"
    };

    private final DashboardPage page;

    DashboardRoutes(DashboardPage page) {
        this.page = page;
        // behind the routes, ahead of files
        setOrder(1);
    }

    @Override
    protected Object getHandlerInternal(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!READING.contains(request.getMethod())) {
            return null;
        }
        return ROOT.contains(path) || asksForAPage(request) && isFree(path) ? page : null;
    }

    private static boolean asksForAPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html");
    }

    private static boolean isFree(String path) {
        boolean reserved =
                Stream.of(RESERVED)
                        .anyMatch(
                                each ->
                                        path.equals(each)
                                                || path.startsWith(each + "/")
                                                || path.startsWith(each + "."));
        return !reserved && !new ClassPathResource("static" + path).exists();
    }
}
