package io.market7.shell;

import io.market7.cycle.model.ModelRows;
import io.market7.cycle.model.Models;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code predict}: what a model says of rows of features. */
public final class PredictCommand extends ShellCommand {
    private static final Usage USAGE =
            new Usage(
                    "predict",
                    "Says what a model predicts of each line of features, and what moved it. A line that is refused gets an error; the others are answered.",
                    List.of("MODEL[@VERSION]"),
                    List.of(
                            Option.value(
                                    "features",
                                    "FILE|-",
                                    "JSON Lines: one object of feature values per line; absent or null is unknown.")),
                    "market7 predict recovery-odds --features rows.jsonl");

    /** Prints to {@code console}. */
    public PredictCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        String[] label = arguments.positional(0).orElse("").split("@", 2);
        boolean clean = true;
        try (Models.Oracle oracle =
                        ModelRows.oracle(
                                ModelsListCommand.models(arguments),
                                label[0],
                                label.length == 1 ? null : label[1]);
                BufferedReader in = open(arguments.required("features"))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    ModelRows.Answer answer = ModelRows.answer(oracle, line);
                    console().out().println(answer.json());
                    clean &= !answer.refused();
                }
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return clean ? ExitCode.DONE : ExitCode.USAGE;
    }

    private BufferedReader open(String file) throws IOException {
        if (file.equals("-")) {
            return new BufferedReader(
                    new InputStreamReader(console().in(), StandardCharsets.UTF_8));
        }
        if (!Files.isRegularFile(Path.of(file))) {
            throw new UsageException("There is no file %s. Expected JSON Lines.".formatted(file));
        }
        return Files.newBufferedReader(Path.of(file));
    }
}
