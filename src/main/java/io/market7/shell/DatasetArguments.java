package io.market7.shell;

import io.market7.cycle.dataset.DatasetRequest;
import io.market7.cycle.dataset.SafuReport;
import io.market7.cycle.dataset.Target;
import io.market7.cycle.model.ModelTraining;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What models learn from, from the command line. */
final class DatasetArguments {
    static final List<Option> OPTIONS =
            List.of(
                    Option.value(
                            "data",
                            "DIR|FILE",
                            "Folder of recorded candles, or a data set built before."),
                    Option.value(
                            "from", "DATE", "First day, UTC; the first of the files unless given."),
                    Option.value("to", "DATE", "Last day, UTC, included."),
                    Option.value(
                            "symbols", "A,B", "Pairs to walk; all of the folder unless given."),
                    Option.value(
                            "features",
                            "FILE",
                            "The features; those of the newest version of the model unless given."),
                    Option.value("seed", "N", "Seed of everything random; 7 unless given."));

    private DatasetArguments() {}

    static Target target(Arguments arguments) {
        String model =
                arguments
                        .positional(0)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "No model is named. Expected one of %s."
                                                        .formatted(Target.models())));
        try {
            return Target.of(model);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    static ModelTraining training(Arguments arguments, Target target) {
        return new ModelTraining(
                target, arguments.path("features").orElseGet(() -> newest(arguments, target)));
    }

    private static Path newest(Arguments arguments, Target target) {
        Path folder = Folders.of(arguments).models().resolve(target.model());
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> versions = Files.list(folder)) {
                versions.map(version -> version.resolve("features.yaml"))
                        .filter(Files::isRegularFile)
                        .forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found.stream()
                .max(Comparator.comparing(Path::toString))
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "No version of %s in %s has features. Expected --features FILE."
                                                .formatted(target.model(), folder)));
    }

    static long seed(Arguments arguments) {
        try {
            return arguments.has("seed") ? Long.parseLong(arguments.required("seed")) : 7;
        } catch (NumberFormatException e) {
            throw new UsageException(
                    "--seed is %s. Expected a whole number.".formatted(arguments.required("seed")));
        }
    }

    /** Builds the set, or reads it when {@code --data} is one. */
    static ModelTraining.Built build(
            ModelTraining training, Target target, Arguments arguments, Console console) {
        Path data = Path.of(arguments.required("data"));
        try (Progress progress = new Progress(console, "data set")) {
            if (Files.isRegularFile(data)) {
                return training.read(data);
            }
            DatasetRequest request =
                    DatasetRequest.of(target, Folders.existing("data", data))
                            .between(
                                    arguments.has("from") ? day("from", arguments, 0) : null,
                                    arguments.has("to") ? day("to", arguments, 1) : null)
                            .of(symbols(arguments))
                            .seeded(seed(arguments));
            try (BoundRulesets bound = new Workspace(arguments).bind(List.of())) {
                return arguments.has("journal")
                        ? ofJournal(training, request, arguments, bound, console, progress)
                        : training.build(request, bound, progress::at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static ModelTraining.Built ofJournal(
            ModelTraining training,
            DatasetRequest request,
            Arguments arguments,
            BoundRulesets bound,
            Console console,
            Progress progress) {
        if (request.target().side() != Side.LONG) {
            throw new UsageException(
                    "The journal of a service holds spot deals. Expected a model of long deals, not %s."
                            .formatted(request.target().model()));
        }
        Path journal = Folders.existing("journal", Path.of(arguments.required("journal")));
        ModelTraining.FromJournal found = training.build(request, journal, bound, progress::at);
        SafuReport safu = found.safu();
        console.err()
                .printf(
                        "SAFU left %d deals (%d not yet known): %d would have ended worse, which saved %.2f quote; the others cost %.2f quote.%n",
                        safu.exits(),
                        safu.unresolved(),
                        safu.savedExits(),
                        safu.savedQuote(),
                        safu.costQuote());
        return found.built();
    }

    private static List<Symbol> symbols(Arguments arguments) {
        return arguments.has("symbols")
                ? Stream.of(arguments.required("symbols").split(","))
                        .map(String::strip)
                        .map(Symbol::of)
                        .toList()
                : List.of();
    }

    private static java.time.Instant day(String option, Arguments arguments, int plusDays) {
        String text = arguments.required(option);
        try {
            return LocalDate.parse(text)
                    .plusDays(plusDays)
                    .atStartOfDay()
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    "--%s is %s. Expected a day such as 2025-06-01.".formatted(option, text));
        }
    }
}
