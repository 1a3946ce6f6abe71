package io.market7.shell;

import io.market7.cycle.model.Models;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import java.util.List;

/** {@code models check}: proves every version: digests, features, reference rows. */
public final class ModelsCheckCommand extends ShellCommand {
    private static final Usage USAGE =
            new Usage(
                    "models check",
                    "Proves every model version: digests, features against trees, reference rows.",
                    List.of(),
                    List.of(),
                    "market7 models check");

    /** Prints to {@code console}. */
    public ModelsCheckCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        List<Models.Listed> all = ModelsListCommand.models(arguments).all();
        boolean sound = true;
        for (Models.Listed each : all) {
            if (each.absent() != null) {
                console().err().println(each.absent());
                sound = false;
            }
        }
        long trusted = all.stream().filter(each -> each.absent() == null).count();
        console()
                .out()
                .println("%d of %d model versions can be trusted".formatted(trusted, all.size()));
        return sound ? ExitCode.DONE : ExitCode.CHECKS_FAILED;
    }
}
