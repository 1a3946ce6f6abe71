package io.market7.shell.page;

import io.market7.shell.output.Console;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What models said of a decision, and what moved each. */
final class PredictionLines {
    private static final double BAR_UNIT = 0.05;
    private static final int LONGEST_BAR = 20;

    private final Console console;

    PredictionLines(Console console) {
        this.console = console;
    }

    /** Prints nothing when no model was asked. */
    void print(JsonNode predictions) {
        if (predictions.isEmpty()) {
            return;
        }
        console.out().println("\n" + console.strong("Predictions"));
        for (JsonNode each : predictions) {
            String label =
                    each.path("model").asString("") + "@" + each.path("version").asString("");
            String said =
                    each.has("value")
                            ? Words.value(each.path("value"))
                            : "unknown: " + each.path("absent").asString("");
            console.out().println("  " + label + "  " + said);
            each.path("contributions").forEach(this::contribution);
        }
    }

    private void contribution(JsonNode one) {
        double size = one.path("contribution").asDouble(0);
        int length = (int) Math.min(LONGEST_BAR, Math.round(Math.abs(size) / BAR_UNIT));
        String value = one.has("value") ? Words.value(one.path("value")) : "unknown";
        console.out()
                .println(
                        String.format(
                                        Locale.ROOT,
                                        "      %-22s %10s  %+.3f  %s",
                                        one.path("feature").asString(""),
                                        value,
                                        size,
                                        (size < 0 ? "-" : "+").repeat(length))
                                .stripTrailing());
    }
}
