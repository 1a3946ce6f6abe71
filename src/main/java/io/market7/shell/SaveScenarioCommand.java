package io.market7.shell;

import io.market7.codec.DecisionReader;
import io.market7.codec.FactsWriter;
import io.market7.codec.Sha256;
import io.market7.cycle.past.Pin;
import io.market7.cycle.past.Pinner;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code save-scenario}: what is loaded, with its changes, as a scenario of a draft. */
public final class SaveScenarioCommand extends SessionCommand {

    private static final Usage USAGE =
            new Usage(
                    "save-scenario",
                    "Writes what is loaded, with the changes, as a scenario into a draft: it must be decided so again. It is run\n"
                            + "first; exit code 3 when that version decides it otherwise.",
                    List.of("NAME@VERSION"),
                    List.of(),
                    "market7> save-scenario dca@1.1.0");

    /** Works on {@code session}. */
    SaveScenarioCommand(WhatIfSession session, Console console) {
        super(USAGE, session, console);
    }

    @Override
    int go(Arguments arguments) throws IOException {
        FactSet facts = session().facts();
        Decision decision =
                DecisionReader.read(
                        session().decision().toString().getBytes(StandardCharsets.UTF_8));
        Workspace workspace = new Workspace(arguments);
        Pin pin;
        try {
            pin =
                    new Pinner(workspace.catalog(), workspace.overrides())
                            .pin(
                                    "what-if-"
                                            + Sha256.hex(FactsWriter.text(facts)).substring(0, 12),
                                    "Made in the shell from "
                                            + session().moment().name()
                                            + " with "
                                            + session().changes()
                                            + ".",
                                    decision,
                                    facts,
                                    arguments.positional(0).orElseThrow());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
        return PinCommand.written(pin, session().moment().name(), console());
    }
}
