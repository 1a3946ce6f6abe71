package io.market7.shell;

import io.market7.cycle.model.ModelFlips;
import io.market7.cycle.past.PastDecisions;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;

/** Makes decisions of a local journal again with the rule folders and settings here. */
final class LocalPast {

    static final Option PROFILE =
            Option.value(
                    "profile", "NAME", "A profile whose settings were in force; may be repeated.");

    private LocalPast() {}

    static PastDecisions open(Arguments arguments) {
        Workspace workspace = new Workspace(arguments);
        return new PastDecisions(
                workspace.catalog(),
                workspace.overrides(),
                null,
                new ModelFlips(workspace.folders().models()));
    }
}
