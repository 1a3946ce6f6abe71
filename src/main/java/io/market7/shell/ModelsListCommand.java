package io.market7.shell;

import io.market7.cycle.model.BoundModels;
import io.market7.cycle.model.Models;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code models list}: every model version, whether it decides, and how good it is. */
public final class ModelsListCommand extends ShellCommand {
    private static final List<String> COLUMNS =
            List.of("model", "version", "bound", "worthBinding", "auc", "meanSquared", "absent");

    private static final Usage USAGE =
            new Usage(
                    "models list",
                    "Lists model versions: which decide, which beat simpler ones, which cannot be trusted.",
                    List.of(),
                    List.of(),
                    "market7 models list");

    /** Prints to {@code console}. */
    public ModelsListCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        List<Models.Listed> all = models(arguments).all();
        new RowPrinter(console())
                .print(
                        arguments.required("output"),
                        new Rows(COLUMNS, all.stream().map(ModelsListCommand::row).toList()));
        return ExitCode.DONE;
    }

    /** Returns the models of the folders of a command. */
    static Models models(Arguments arguments) {
        Workspace workspace = new Workspace(arguments);
        Path folder = Folders.existing("models", workspace.folders().models());
        try (BoundModels bound = BoundModels.open(folder, workspace.models(), "walk")) {
            return new Models(folder, bound);
        }
    }

    private static Map<String, Object> row(Models.Listed each) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("model", each.model());
        row.put("version", each.version());
        row.put("bound", each.bound());
        row.put("worthBinding", each.worthBinding());
        row.put("auc", score(each, "auc"));
        row.put("meanSquared", score(each, "meanSquared"));
        row.put("absent", each.absent());
        return row;
    }

    private static Object score(Models.Listed each, String name) {
        return each.details().get("scores") instanceof Map<?, ?> scores
                        && scores.get("model") instanceof Map<?, ?> own
                ? own.get(name)
                : null;
    }
}
