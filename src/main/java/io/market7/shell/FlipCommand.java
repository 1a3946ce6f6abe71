package io.market7.shell;

import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.page.FlipLines;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** {@code flip}: what would turn what is loaded. */
public final class FlipCommand extends SessionCommand {

    private static final Usage USAGE =
            new Usage(
                    "flip",
                    "Shows the smallest changes that would turn what is loaded, with the changes made so far.",
                    List.of(),
                    List.of(),
                    "market7> flip");

    /** Works on {@code session}. */
    FlipCommand(WhatIfSession session, Console console) {
        super(USAGE, session, console);
    }

    @Override
    int go(Arguments arguments) throws IOException {
        JsonNode decision = session().decision();
        if (arguments.required("output").equals("json")) {
            console().out().println(decision.path("explanation").path("wouldFlip"));
            return ExitCode.DONE;
        }
        sayOutcome();
        new FlipLines(console()).print(decision.path("explanation"));
        return ExitCode.DONE;
    }
}
