package io.market7.shell.page;

import io.market7.shell.output.Console;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What would turn a decision, one line a set of changes. */
public final class FlipLines {

    private final Console console;

    /** Prints to {@code console}. */
    public FlipLines(Console console) {
        this.console = console;
    }

    /** Prints what the explanation says of it; nothing when nobody searched. */
    public void print(JsonNode explanation) {
        JsonNode sets = explanation.path("wouldFlip");
        if (!sets.isArray()) {
            return;
        }
        console.out().println("\n" + console.strong("What would turn it"));
        int number = 0;
        for (JsonNode set : sets) {
            String changes =
                    set.path("changes")
                            .valueStream()
                            .map(FlipLines::change)
                            .collect(Collectors.joining(" and "));
            console.out()
                    .printf(
                            "  %d. %s: then %s%n",
                            ++number, changes, set.path("outcome").asString(""));
        }
        console.out().println("  " + search(explanation.path("flipSearch"), sets.size()));
    }

    private static String change(JsonNode change) {
        return "%s from %s to %s"
                .formatted(
                        change.path("measure").asString(""),
                        Words.value(change.path("from")),
                        Words.value(change.path("to")));
    }

    private static String search(JsonNode search, int found) {
        String fixed = Words.names(search.path("fixed"));
        if (!fixed.isEmpty()) {
            return "Nothing would: no measure that may change has a say in %s.".formatted(fixed);
        }
        String most =
                search.path("maxChanges").asInt() == 1
                        ? "1 change"
                        : search.path("maxChanges").asInt() + " changes";
        String tried = search.path("decisions").asInt() + " decisions";
        if (!search.path("complete").asBoolean(false)) {
            return "The search for up to %s stopped at its limit after %s; there may be others."
                    .formatted(most, tried);
        }
        return found == 0
                ? "Searched up to %s in %s; none found.".formatted(most, tried)
                : "The smallest sets, nearest first; each was decided again (%s tried)."
                        .formatted(tried);
    }
}
