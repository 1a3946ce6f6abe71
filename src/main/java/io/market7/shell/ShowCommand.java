package io.market7.shell;

import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.page.DecisionPage;
import io.market7.shell.page.WhatIfPage;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** {@code show}: what is loaded, what was changed, and what came of it. */
public final class ShowCommand extends SessionCommand {

    private static final Usage USAGE =
            new Usage(
                    "show",
                    "Shows what is loaded beside what it comes to with the changes: rules that turned first.",
                    List.of(),
                    List.of(),
                    "market7> show");

    /** Works on {@code session}. */
    ShowCommand(WhatIfSession session, Console console) {
        super(USAGE, session, console);
    }

    @Override
    int go(Arguments arguments) throws IOException {
        String form = arguments.required("output");
        if (!session().isUnchanged()) {
            new WhatIfPage(console()).print(form, session().whatIf(Map.of()));
        } else if (form.equals("table")) {
            console().out().println(session().moment().name() + ", nothing changed");
            new DecisionPage(console()).print(session().stored());
        } else {
            new DecisionPrinter(console()).print(form, session().stored());
        }
        return ExitCode.DONE;
    }
}
