package io.market7.shell;

import io.market7.cycle.dataset.Target;
import io.market7.cycle.model.ModelTraining;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code dataset build}: what a model learns from. */
public final class DatasetBuildCommand extends ShellCommand {
    private static final Usage USAGE =
            new Usage(
                    "dataset build",
                    "Builds the data set of a model: candidates opened by rule and at random, walked through recorded candles, labelled by what the market did.",
                    List.of("MODEL"),
                    Stream.concat(
                                    DatasetArguments.OPTIONS.stream(),
                                    Stream.of(
                                            Option.value(
                                                    "out",
                                                    "FILE",
                                                    "Where it goes, gzipped CSV; MODEL.csv.gz unless given.")))
                            .toList(),
                    "market7 dataset build recovery-odds --data ../shared/data/spot");

    /** Prints to {@code console}. */
    public DatasetBuildCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        Target target = DatasetArguments.target(arguments);
        ModelTraining training = DatasetArguments.training(arguments, target);
        ModelTraining.Built built = DatasetArguments.build(training, target, arguments, console());
        Path out = arguments.path("out").orElse(Path.of(target.model() + ".csv.gz"));
        try {
            training.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("model", target.model());
        row.put("rows", built.rows());
        row.put("byRule", built.byRule());
        row.put("byChance", built.rows() - built.byRule());
        row.put("meanLabel", built.meanLabel());
        row.put("features", built.features());
        row.put("from", built.from());
        row.put("to", built.to());
        row.put("file", out.toString());
        new RowPrinter(console())
                .print(
                        arguments.required("output"),
                        new Rows(List.copyOf(row.keySet()), List.of(row)));
        return ExitCode.DONE;
    }
}
