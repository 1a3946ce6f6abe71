package io.market7.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Whether a request comes from a page of this service. */
final class Origins {

    private Origins() {}

    /** Returns whether the request says it comes from another site. */
    static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean crossSite = site != null && !site.equals("same-origin") && !site.equals("none");
        return crossSite || (request.getHeader("Origin") != null && !isSame(request));
    }

    /** Returns whether the request says it comes from a page of this very host and port. */
    static boolean isSame(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        if (origin == null || host == null) {
            return false;
        }
        String wanted = host.toLowerCase(Locale.ROOT);
        return origin.equals("http://" + wanted) || origin.equals("https://" + wanted);
    }
}
