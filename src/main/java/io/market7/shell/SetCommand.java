package io.market7.shell;

import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import java.io.IOException;
import java.util.List;

/** {@code set}: changes facts of what is loaded. */
public final class SetCommand extends SessionCommand {

    private static final Usage USAGE =
            new Usage(
                    "set",
                    "Changes facts of what is loaded and says what comes of it; null makes one unknown.",
                    List.of("PATH=VALUE…"),
                    List.of(),
                    "market7> set predictions.confidence=0.8");

    /** Works on {@code session}. */
    SetCommand(WhatIfSession session, Console console) {
        super(USAGE, session, console);
    }

    @Override
    int go(Arguments arguments) throws IOException {
        session().change(WhatIfCommand.set(arguments.positionals()));
        sayOutcome();
        return ExitCode.DONE;
    }
}
