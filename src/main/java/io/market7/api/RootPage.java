package io.market7.api;

import io.market7.settings.Market7Settings;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page at {@code /}: says what is running and where to look. */
@Hidden
@RestController
public class RootPage {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Market7</title>
            <link rel="stylesheet" href="/market7.css">
            </head>
            <body>
            <main>
            <h1>Market7</h1>
            <p>Paper trading on a %s market. No order leaves this machine.</p>
            <ul>
            <li><a href="/api/v1/decisions">Decisions</a>, newest first, each with its reasons</li>
            <li><a href="/api/v1/deals">Deals</a></li>
            <li><a href="/api/v1/rulesets">Rulesets</a></li>
            <li><a href="/swagger-ui.html">The REST interface</a></li>
            <li><a href="/actuator/health/readiness">Health</a></li>
            </ul>
            </main>
            </body>
            </html>
            """;

    private final Market7Settings settings;

    /** Speaks of {@code settings}. */
    public RootPage(Market7Settings settings) {
        this.settings = settings;
    }

    /** Returns the page. */
    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    public String page() {
        return PAGE.formatted(settings.feed().name().toLowerCase(Locale.ROOT));
    }
}
