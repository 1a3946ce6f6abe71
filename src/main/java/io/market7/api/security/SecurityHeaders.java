package io.market7.api.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Headers that keep a page from being more than it is meant to be. */
final class SecurityHeaders {

    private static final String PAGES =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    /** The pages of Swagger UI style themselves and draw images from data. */
    private static final String SWAGGER =
            PAGES + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    /** Scripts of the dashboard add styles, and its styles draw images from data. */
    private static final String DASHBOARD =
            PAGES + "; style-src 'self' 'nonce-%s'; img-src 'self' data:";

    private SecurityHeaders() {}

    static void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(each -> each.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(
                        each -> each.policy("camera=(), geolocation=(), microphone=()"))
                .addHeaderWriter(contentSecurityPolicy());
    }

    private static HeaderWriter contentSecurityPolicy() {
        return (request, response) ->
                response.setHeader("Content-Security-Policy", policy(request));
    }

    private static String policy(HttpServletRequest request) {
        String nonce = CspNonce.of(request);
        if (nonce != null) {
            return DASHBOARD.formatted(nonce);
        }
        return request.getRequestURI().startsWith("/swagger-ui") ? SWAGGER : PAGES;
    }
}
