package io.market7.shell;

import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** {@code rules rollback}: lets the version decide that did before. */
public final class RulesRollbackCommand extends PublishingCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules rollback",
                    "Lets the version decide that did before the live one. It asks nothing but a reason: that version\n"
                            + "passed its gates. A running service takes it over at once.",
                    List.of("NAME"),
                    List.of(REASON),
                    "market7 rules rollback dca --reason \"It buys into the fall\"");

    /** Prints to {@code console}. */
    public RulesRollbackCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    Map<String, Object> here(LocalPublishing local, Arguments arguments) throws IOException {
        return RulesPromoteCommand.row(
                local.publishing()
                        .rollback(
                                arguments.positional(0).orElseThrow(), user(), reason(arguments)));
    }

    @Override
    String route(Arguments arguments) {
        return "rulesets/%s:rollback"
                .formatted(ServiceClient.encoded(arguments.positional(0).orElseThrow()));
    }

    @Override
    void tell(ObjectNode body, Arguments arguments) {
        reason(arguments);
    }
}
