package io.market7.shell;

import io.market7.codec.FactsException;
import io.market7.cycle.past.NotRepeatable;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.page.OutcomeLine;
import java.io.IOException;

/** A command about what is loaded in the shell. */
abstract class SessionCommand extends ShellCommand {

    private final WhatIfSession session;

    SessionCommand(Usage usage, WhatIfSession session, Console console) {
        super(usage, console);
        this.session = session;
    }

    WhatIfSession session() {
        return session;
    }

    @Override
    protected boolean asksService() {
        return true;
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        try {
            return go(arguments);
        } catch (FactsException | NotRepeatable e) {
            throw new UsageException(e.getMessage());
        }
    }

    abstract int go(Arguments arguments) throws IOException;

    /** Says in one line what is decided now, and what would have been without changes. */
    void sayOutcome() throws IOException {
        new OutcomeLine(console()).print(session.stored(), session.decision());
    }
}
