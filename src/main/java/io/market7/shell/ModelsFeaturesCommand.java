package io.market7.shell;

import io.market7.cycle.model.ModelTraining;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.util.List;
import java.util.Map;

/** {@code models features}: every source a feature may have. */
public final class ModelsFeaturesCommand extends ShellCommand {
    private static final Usage USAGE =
            new Usage(
                    "models features",
                    "Lists every source that a feature of features.yaml may have.",
                    List.of(),
                    List.of(),
                    "market7 models features");

    /** Prints to {@code console}. */
    public ModelsFeaturesCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        List<Map<String, Object>> rows =
                ModelTraining.sources().stream()
                        .map(each -> Map.<String, Object>of("source", each))
                        .toList();
        new RowPrinter(console())
                .print(arguments.required("output"), new Rows(List.of("source"), rows));
        return ExitCode.DONE;
    }
}
