package io.market7.shell.page;

import io.market7.shell.output.Console;
import tools.jackson.databind.JsonNode;

/** What is decided now, and what would have been without changes, in one line. */
public final class OutcomeLine {

    private final Console console;

    /** Prints to {@code console}. */
    public OutcomeLine(Console console) {
        this.console = console;
    }

    /** Prints outcome and vetoes of {@code now}. */
    public void print(JsonNode stored, JsonNode now) {
        String before = stored.path("outcome").asString("");
        String after = now.path("outcome").asString("");
        String vetoes = Words.names(now.path("vetoes"));
        console.out()
                .printf(
                        "%s%s%n",
                        console.strong(before.equals(after) ? after : before + " -> " + after),
                        vetoes.isEmpty() ? "" : "  vetoes: " + vetoes);
    }
}
