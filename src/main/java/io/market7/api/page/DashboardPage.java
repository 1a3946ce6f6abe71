package io.market7.api.page;

import io.market7.api.security.CspNonce;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/**
 * The page every address of the dashboard answers with. Styles that scripts add need a number that
 * is only good for one answer, so the page is written anew each time and never kept.
 */
@Component
class DashboardPage implements HttpRequestHandler {

    /** What stands in the page where the number belongs. */
    static final String PLACEHOLDER = "__CSP_NONCE__";

    private static final String MISSING =
            PlainPage.of(
                    "Market7",
                    """
                    <p>The service is running. This build holds no dashboard: that takes Node 20 or newer with npm, and a
                    network for the first time. Install them and start again with <code>mvn spring-boot:run</code> or
                    <code>./market7 serve</code>; what was missing is in the output of the build.</p>
                    <p>Everything else works without it:</p>
                    <ul>
                    <li><a href="/api/v1/decisions">Decisions</a>, newest first, each with its reasons</li>
                    <li><a href="/api/v1/deals">Deals</a></li>
                    <li><a href="/api/v1/rulesets">Rulesets</a></li>
                    <li><a href="/swagger-ui.html">The REST interface</a></li>
                    <li><a href="/actuator/health/readiness">Health</a></li>
                    </ul>
                    """);

    private final String page;

    @Autowired
    DashboardPage() {
        this(new ClassPathResource("static/index.html"));
    }

    /** Answers with this file, or says how to get one when it does not exist. */
    DashboardPage(ClassPathResource file) {
        this.page = read(file);
    }

    private static String read(ClassPathResource file) {
        try {
            return file.exists() ? file.getContentAsString(StandardCharsets.UTF_8) : MISSING;
        } catch (IOException e) {
            throw new UncheckedIOException("The dashboard's page cannot be read", e);
        }
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] bytes =
                page.replace(PLACEHOLDER, CspNonce.draw(request)).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
