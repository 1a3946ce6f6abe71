package io.market7.shell;

import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import java.io.IOException;
import java.util.List;

/** {@code unset}: takes changes back. */
public final class UnsetCommand extends SessionCommand {

    private static final Usage USAGE =
            new Usage(
                    "unset",
                    "Takes changes of what is loaded back; all of them without a path.",
                    List.of("[PATH…]"),
                    List.of(),
                    "market7> unset predictions.confidence");

    /** Works on {@code session}. */
    UnsetCommand(WhatIfSession session, Console console) {
        super(USAGE, session, console);
    }

    @Override
    int go(Arguments arguments) throws IOException {
        if (arguments.positionals().isEmpty()) {
            session().takeAllBack();
        } else {
            session().takeBack(arguments.positionals());
        }
        sayOutcome();
        return ExitCode.DONE;
    }
}
