package io.market7.shell;

import io.market7.codec.DecisionReader;
import io.market7.codec.FactPaths;
import io.market7.codec.FactsReader;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.journal.JournalRow;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.scenario.PinnedScenario;
import io.market7.ruleset.scenario.ScenarioResult;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code pin}: a journalled decision as a scenario. */
public final class PinCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "pin",
                    "Turns a journalled decision into a scenario that says it must be decided so again. It is run before\n"
                            + "it is printed or written. Without --into it is printed.",
                    List.of("ID"),
                    List.of(
                            Option.value(
                                    "into",
                                    "NAME@VERSION",
                                    "Writes it into this version's folder; that changes the version's digest, so take a draft."),
                            LocalPast.PROFILE),
                    "market7 pin dca-7kq2 --into dca@1.1.0");

    /** Prints to {@code console}. */
    public PinCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        JournalRow row =
                KeptRows.find(Folders.of(arguments), arguments.positional(0).orElseThrow());
        Decision kept = DecisionReader.read(row.head().getBytes(StandardCharsets.UTF_8));
        if (kept.rulesets().isEmpty()) {
            throw new UsageException(
                    "Decision %s was made without rulesets, because its evaluation failed. Expected one that rules made."
                            .formatted(row.id()));
        }
        Workspace workspace = new Workspace(arguments);
        RulesetCatalog catalog = workspace.catalog();
        RulesetVersion version = version(arguments, catalog, kept);
        FactSet facts = FactsReader.strict().read(row.factsJson());
        PinnedScenario pinned = new PinnedScenario(kept, given(catalog, workspace, kept, facts));
        try (BoundRulesets plain = catalog.bindTrees(List.of(version.label()), Map.of())) {
            ScenarioResult result = pinned.run(new RuleEngine(() -> plain), catalog.read(version));
            if (!result.passed()) {
                result.differences()
                        .forEach(
                                each ->
                                        console()
                                                .err()
                                                .printf(
                                                        "%s: expected %s, was %s%n",
                                                        each.cell(),
                                                        each.expected(),
                                                        each.actual()));
                console()
                        .err()
                        .printf(
                                "%s does not decide %s as it was decided; nothing is written.%n",
                                version.label(), row.id());
                return ExitCode.CHECKS_FAILED;
            }
        }
        return tell(arguments, version, pinned);
    }

    private static RulesetVersion version(
            Arguments arguments, RulesetCatalog catalog, Decision kept) {
        String ruleset = kept.question().ruleset();
        String label =
                arguments
                        .text("into")
                        .orElseGet(
                                () ->
                                        kept.rulesets().stream()
                                                .filter(ref -> ref.name().equals(ruleset))
                                                .map(ref -> ref.name() + "@" + ref.version())
                                                .findFirst()
                                                .orElseThrow());
        RulesetVersion version = catalog.version(label);
        if (!version.ruleset().equals(ruleset)) {
            throw new UsageException(
                    "--into is %s. Expected a version of %s, which answers question %s."
                            .formatted(label, ruleset, kept.question().label()));
        }
        return version;
    }

    /** A scenario knows no settings: parameters that were in force are given with the facts. */
    private static FactSet given(
            RulesetCatalog catalog, Workspace workspace, Decision kept, FactSet facts) {
        Map<String, Map<String, Object>> overrides = workspace.overrides();
        List<String> versions =
                kept.rulesets().stream().map(ref -> ref.name() + "@" + ref.version()).toList();
        try (BoundRulesets bound = catalog.bindTrees(versions, overrides)) {
            String now =
                    new RuleEngine(() -> bound).decide(facts, ExplainLevel.NONE).parametersSha256();
            if (!now.equals(kept.parametersSha256())) {
                // decided with the manifests' own, or with settings that are not here
                return facts;
            }
        }
        Map<String, Object> set = new HashMap<>();
        overrides.forEach(
                (ruleset, values) ->
                        values.forEach(
                                (name, value) ->
                                        set.put("parameters." + ruleset + "." + name, value)));
        facts.parameters()
                .forEach(
                        (ruleset, values) ->
                                values.keySet()
                                        .forEach(
                                                name ->
                                                        set.remove(
                                                                "parameters."
                                                                        + ruleset
                                                                        + "."
                                                                        + name)));
        return FactPaths.with(facts, set);
    }

    private int tell(Arguments arguments, RulesetVersion version, PinnedScenario pinned)
            throws IOException {
        if (!arguments.has("into")) {
            console().out().print(pinned.text());
            return ExitCode.DONE;
        }
        Path file = version.folder().resolve(pinned.path());
        Files.createDirectories(file.getParent());
        try {
            Files.writeString(file, pinned.text(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(
                    "%s exists already. Expected a decision that is not pinned there yet."
                            .formatted(file));
        }
        console().out().printf("%s%n", file);
        return ExitCode.DONE;
    }
}
