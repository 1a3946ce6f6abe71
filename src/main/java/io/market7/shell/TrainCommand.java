package io.market7.shell;

import io.market7.cycle.dataset.Target;
import io.market7.cycle.model.ModelTraining;
import io.market7.cycle.model.Trained;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.Progress;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code train}: a new version of a model. */
public final class TrainCommand extends ShellCommand {
    private static final List<String> COLUMNS =
            List.of("name", "auc", "logLoss", "meanSquared", "gainLow", "gainHigh");

    private static final Usage USAGE =
            new Usage(
                    "train",
                    "Trains a version of a model, with its card, and says whether it beats simpler ones.",
                    List.of("MODEL"),
                    Stream.concat(
                                    DatasetArguments.OPTIONS.stream(),
                                    Stream.of(
                                            Option.value(
                                                    "version",
                                                    "VERSION",
                                                    "Version to write; 1.0.0 unless given."),
                                            Option.value(
                                                    "trials",
                                                    "N",
                                                    "Settings to try; 16 unless given."),
                                            Option.value(
                                                    "minutes",
                                                    "N",
                                                    "When the search ends at the latest; 30 unless given."),
                                            Option.flag("overwrite", "Replaces the version.")))
                            .toList(),
                    "market7 train recovery-odds --data ../shared/data/spot --version 1.1.0");

    /** Prints to {@code console}. */
    public TrainCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        Target target = DatasetArguments.target(arguments);
        String version = arguments.has("version") ? arguments.required("version") : "1.0.0";
        Path folder = Folders.of(arguments).models().resolve(target.model()).resolve(version);
        if (Files.exists(folder.resolve("model.ubj")) && !arguments.has("overwrite")) {
            throw new UsageException(
                    "%s has been trained. Expected another --version, or --overwrite."
                            .formatted(folder));
        }
        ModelTraining training = DatasetArguments.training(arguments, target);
        DatasetArguments.build(training, target, arguments, console());
        Trained trained = train(training, arguments, folder);
        new RowPrinter(console())
                .print(
                        arguments.required("output"),
                        new Rows(
                                COLUMNS,
                                trained.scores().stream().map(TrainCommand::row).toList()));
        console()
                .err()
                .println(
                        "%s: %s; the card is %s"
                                .formatted(
                                        folder,
                                        trained.worthBinding()
                                                ? "beats every baseline beyond chance"
                                                : "does not beat every baseline beyond chance, so leave it unbound",
                                        folder.resolve("model-card.md")));
        return ExitCode.DONE;
    }

    private Trained train(ModelTraining training, Arguments arguments, Path folder) {
        ModelTraining.Search search =
                new ModelTraining.Search(
                        number(arguments, "trials", 16),
                        Duration.ofMinutes(number(arguments, "minutes", 30)),
                        DatasetArguments.seed(arguments));
        try (Progress progress = new Progress(console(), "train")) {
            return training.train(search, folder, progress::at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static int number(Arguments arguments, String option, int otherwise) {
        if (!arguments.has(option)) {
            return otherwise;
        }
        String text = arguments.required(option);
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw new UsageException(
                    "--%s is %s. Expected a whole number from 1 to 9999.".formatted(option, text));
        }
        return Integer.parseInt(text);
    }

    private static Map<String, Object> row(Trained.Score score) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", score.name());
        row.put("auc", known(score.auc()));
        row.put("logLoss", known(score.logLoss()));
        row.put("meanSquared", score.meanSquared());
        row.put("gainLow", known(score.gainLow()));
        row.put("gainHigh", known(score.gainHigh()));
        return row;
    }

    private static Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
