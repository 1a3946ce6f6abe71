package io.market7.shell;

import io.market7.cycle.past.Change;
import io.market7.cycle.past.Comparisons;
import io.market7.cycle.past.Migration;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.diff.Difference;
import io.market7.ruleset.diff.VersionDiff;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code rules diff}: what two versions say differently, and what that did to past decisions. */
public final class RulesDiffCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules diff",
                    "Says in words what a version changes: parameters, conditions, conclusions, reasons; stricter means no\n"
                            + "more orders than before, looser no fewer. Where there is a journal, the newest decisions are made with\n"
                            + "both, and one that changes is shown.",
                    List.of("NAME@VERSION", "NAME@VERSION"),
                    List.of(LocalPast.PROFILE),
                    "market7 rules diff dca@1.0.0 dca@1.1.0");

    private static final List<String> COLUMNS = List.of("subject", "what", "change", "effect");
    private static final long COMPARED = 10_000;

    /** Prints to {@code console}. */
    public RulesDiffCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        Workspace workspace = new Workspace(arguments);
        RulesetCatalog catalog = workspace.catalog();
        RulesetVersion before = catalog.version(arguments.positional(0).orElseThrow());
        RulesetVersion after = catalog.version(arguments.positional(1).orElseThrow());
        if (!before.ruleset().equals(after.ruleset())) {
            throw new UsageException(
                    "%s and %s are versions of different rulesets. Expected two of one."
                            .formatted(before.label(), after.label()));
        }
        List<Difference> differences = VersionDiff.of(catalog.read(before), catalog.read(after));
        String form = arguments.required("output");
        new RowPrinter(console())
                .print(
                        form,
                        new Rows(
                                COLUMNS, differences.stream().map(RulesDiffCommand::row).toList()));
        if (form.equals("table")) {
            if (differences.isEmpty()) {
                console().out().println("They say the same.");
            }
            past(workspace, catalog, before, after);
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> row(Difference difference) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("subject", difference.subject());
        row.put("what", difference.what().name().toLowerCase(Locale.ROOT));
        row.put("change", difference.text());
        row.put(
                "effect",
                difference.effect() == Difference.Effect.UNTOLD
                        ? null
                        : difference.effect().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private void past(
            Workspace workspace,
            RulesetCatalog catalog,
            RulesetVersion before,
            RulesetVersion after) {
        Path journal = workspace.folders().journal();
        if (!Files.exists(journal.resolve("journal.db"))) {
            return;
        }
        Migration migration =
                new Comparisons(catalog, workspace.overrides(), journal)
                        .run(before.label(), after.label(), COMPARED, 1)
                        .orElseThrow();
        console()
                .out()
                .printf(
                        "%n%,d of the newest %,d decisions it had a part in come out otherwise.%n",
                        migration.changed(), migration.decisions());
        for (Change change : migration.listed()) {
            console()
                    .out()
                    .printf(
                            "For example %s about %s at %s: %s -> %s%s%s%n",
                            change.id(),
                            change.symbol(),
                            change.at(),
                            change.before(),
                            change.after(),
                            change.newly().isEmpty()
                                    ? ""
                                    : ", new vetoes " + String.join(", ", change.newly()),
                            change.noLonger().isEmpty()
                                    ? ""
                                    : ", vetoes gone " + String.join(", ", change.noLonger()));
        }
    }
}
