package io.market7.shell;

import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code load}: takes up a decision or facts to try changes on. */
public final class LoadCommand extends SessionCommand {

    private static final Usage USAGE =
            new Usage(
                    "load",
                    "Takes up a journalled decision, or one line of facts out of a file, to try changes on in the shell:\n"
                            + "set, unset, show, why, flip, sweep, save-scenario.",
                    List.of("ID|FILE"),
                    List.of(LocalPast.PROFILE),
                    "market7> load dca-7kq2");

    /** Works on {@code session}. */
    LoadCommand(WhatIfSession session, Console console) {
        super(USAGE, session, console);
    }

    @Override
    int go(Arguments arguments) throws IOException {
        String what = arguments.positional(0).orElseThrow();
        Path file = Path.of(what);
        session()
                .load(
                        Files.isRegularFile(file)
                                ? new CandidateMoment(arguments, file)
                                : decision(arguments, what));
        console().out().println(session().moment().name());
        sayOutcome();
        return ExitCode.DONE;
    }

    private static SessionMoment decision(Arguments arguments, String id) throws IOException {
        return arguments.has("url")
                ? new RemoteMoment(new ServiceClient(arguments.required("url")), id)
                : new KeptMoment(arguments, id);
    }
}
