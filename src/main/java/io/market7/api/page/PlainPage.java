package io.market7.api.page;

import org.springframework.web.util.HtmlUtils;

/** A page without any script. */
final class PlainPage {

    private static final String FRAME =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="stylesheet" href="/market7.css">
            </head>
            <body>
            <main>
            <h1>%s</h1>
            %s
            </main>
            </body>
            </html>
            """;

    private PlainPage() {}

    /**
     * Returns a page.
     *
     * @param title plain text
     * @param body HTML
     */
    static String of(String title, String body) {
        return FRAME.formatted(text(title), text(title), body);
    }

    /** Returns a paragraph of plain text. */
    static String paragraph(String text) {
        return "<p>" + text(text) + "</p>\n";
    }

    /** Returns plain text as HTML. */
    static String text(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
