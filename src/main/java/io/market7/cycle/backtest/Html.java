package io.market7.cycle.backtest;

import java.util.ArrayList;
import java.util.List;

/** Pieces of HTML. */
final class Html {
    private Html() {}

    /** Returns text that is safe between tags and in attributes. */
    static String text(Object value) {
        return String.valueOf(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String section(String title, String body) {
        return "<section>\n<h2>" + text(title) + "</h2>\n" + body + "</section>\n";
    }

    static String paragraph(String sentence) {
        return "<p>" + text(sentence) + "</p>\n";
    }

    /** A table; a column whose heading ends with {@code #} holds numbers. */
    static final class Table {
        private final List<Boolean> numeric = new ArrayList<>();
        private final StringBuilder html = new StringBuilder("<div class=\"wide\"><table>\n<tr>");

        Table(String... headings) {
            for (String heading : headings) {
                boolean number = heading.endsWith("#");
                numeric.add(number);
                String shown = number ? heading.substring(0, heading.length() - 1) : heading;
                html.append(number ? "<th class=\"n\">" : "<th>");
                html.append(text(shown)).append("</th>");
            }
            html.append("</tr>\n");
        }

        Table row(Object... cells) {
            html.append("<tr>");
            for (int i = 0; i < cells.length; i++) {
                html.append(numeric.get(i) ? "<td class=\"n\">" : "<td>");
                html.append(text(cells[i])).append("</td>");
            }
            html.append("</tr>\n");
            return this;
        }

        @Override
        public String toString() {
            return html + "</table></div>\n";
        }
    }
}
