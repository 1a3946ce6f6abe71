package io.market7.api.security;

import io.market7.api.problem.Problem;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/** Lets pages of other sites call with a token where settings name them; cookies stay at home. */
final class OtherSites {

    private OtherSites() {}

    /**
     * Returns a filter that answers to these origins; pages of this service are none of its
     * business.
     */
    static CorsFilter filter(List<String> origins) {
        CorsConfiguration named = new CorsConfiguration();
        named.setAllowedOrigins(origins);
        named.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "DELETE"));
        named.setAllowedHeaders(
                List.of("Authorization", "Content-Type", "If-Match", "Last-Event-ID"));
        named.setExposedHeaders(List.of("ETag", "Location", "Retry-After"));
        named.setAllowCredentials(false);
        CorsFilter filter =
                new CorsFilter(
                        request ->
                                Origins.isSame(request)
                                                || !request.getRequestURI().startsWith("/api/")
                                        ? null
                                        : named);
        filter.setCorsProcessor(new Processor());
        return filter;
    }

    /** Refuses with a problem document. */
    private static final class Processor extends DefaultCorsProcessor {

        @Override
        protected void rejectRequest(ServerHttpResponse response) throws IOException {
            Problem problem =
                    Problem.of(
                            HttpStatus.FORBIDDEN,
                            "origin-refused",
                            "The request comes from a site that is not named in market7.security.allowed-origins, or asks for more than such a site may.");
            response.setStatusCode(HttpStatus.FORBIDDEN);
            response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
            response.getBody().write(problem.bytes());
            response.flush();
        }
    }
}
