package io.market7.shell;

import io.market7.cycle.model.Models;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.util.List;

/** {@code models show}: the card of a model. */
public final class ModelsShowCommand extends ShellCommand {
    private static final Usage USAGE =
            new Usage(
                    "models show",
                    "Shows the card of a model: what it says, how good it is beside simpler ones, where it fails.",
                    List.of("MODEL[@VERSION]"),
                    List.of(),
                    "market7 models show recovery-odds");

    /** Prints to {@code console}. */
    public ModelsShowCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        String[] label = arguments.positional(0).orElse("").split("@", 2);
        Models models = ModelsListCommand.models(arguments);
        Models.Listed chosen =
                models.all().stream()
                        .filter(each -> each.model().equals(label[0]))
                        .filter(each -> label.length == 1 || each.version().equals(label[1]))
                        .reduce((older, newer) -> older.bound() ? older : newer)
                        .orElseThrow(() -> unknown(arguments, models));
        if (chosen.absent() != null) {
            throw new UsageException(chosen.absent());
        }
        console().out().println(models.card(chosen.model(), chosen.version()).orElse("no card"));
        return ExitCode.DONE;
    }

    private static UsageException unknown(Arguments arguments, Models models) {
        return new UsageException(
                "There is no model %s. Expected one of %s."
                        .formatted(
                                arguments.positional(0).orElse("without a name"),
                                models.all().stream()
                                        .map(each -> each.model() + "@" + each.version())
                                        .toList()));
    }
}
