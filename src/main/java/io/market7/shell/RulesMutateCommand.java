package io.market7.shell;

import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.mutation.MutationReport;
import io.market7.ruleset.mutation.MutationRun;
import io.market7.ruleset.mutation.Survivor;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.Progress;
import io.market7.shell.page.MutationPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code rules mutate}: whether the scenarios would notice if a rule said something else. */
public final class RulesMutateCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules mutate",
                    "Changes each rule a little, one change at a time, and runs the scenarios: a change that none of them\n"
                            + "notices is one an analyst could make by mistake. For each of those a scenario is found that would\n"
                            + "notice; where nothing tells the change apart, it is called equivalent.",
                    List.of("[NAME[@VERSION]…]"),
                    List.of(
                            Option.value(
                                    "gate",
                                    "RATIO",
                                    "Ends with 4 when a version's score is below, 0 to 1."),
                            Option.flag("equivalent", "Lists the equivalent changes, too."),
                            Option.flag(
                                    "write",
                                    "Writes the scenarios that would notice into the version's folder; that changes its digest.")),
                    "market7 rules mutate dca@1.1.0 --gate 0.8");

    /** Prints to {@code console}. */
    public RulesMutateCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        double gate = arguments.text("gate").map(RulesMutateCommand::ratio).orElse(0.0);
        RulesetCatalog catalog = new Workspace(arguments).catalog();
        List<MutationReport> reports = new ArrayList<>();
        List<Path> written = new ArrayList<>();
        for (RulesetVersion version :
                RulesCheckCommand.versions(catalog, arguments.positionals())) {
            if (arguments.has("write") && catalog.seals().of(version).isPresent()) {
                throw new UsageException(
                        "%s is sealed and never changes. Expected --write with a draft."
                                .formatted(version.label()));
            }
            MutationReport report = report(catalog, version);
            reports.add(report);
            if (arguments.has("write")) {
                for (Survivor survivor : report.survivors()) {
                    written.add(write(version, survivor));
                }
            }
        }
        new MutationPage(console())
                .print(arguments.required("output"), reports, arguments.has("equivalent"));
        written.forEach(console().err()::println);
        boolean refused = reports.stream().anyMatch(report -> report.score() < gate);
        return refused ? ExitCode.GATE_FAILED : ExitCode.DONE;
    }

    private MutationReport report(RulesetCatalog catalog, RulesetVersion version) {
        try (Progress progress = new Progress(console(), "mutating " + version.label())) {
            return MutationRun.of(
                    catalog,
                    version,
                    (done, all) ->
                            progress.at(
                                    "%,d of %,d changes, %d %%"
                                            .formatted(done, all, 100 * done / all)));
        } catch (IllegalStateException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static Path write(RulesetVersion version, Survivor survivor) throws IOException {
        Path file = version.folder().resolve(survivor.scenario().path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, survivor.scenario().text());
        return file;
    }

    private static double ratio(String text) {
        if (!text.matches("0|1|[01]?\\.\\d{1,6}|1\\.0{1,6}|0\\.\\d{1,6}")
                || Double.parseDouble(text) > 1) {
            throw new UsageException(
                    "--gate is %s. Expected a ratio from 0 to 1, e.g. 0.8.".formatted(text));
        }
        return Double.parseDouble(text);
    }
}
