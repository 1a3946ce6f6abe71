package io.market7.shell;

import io.market7.cycle.RulesetList;
import io.market7.journal.JournalException;
import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Names the shell completes: rulesets, versions, rules, symbols, decisions. */
final class CompletionNames {

    private final Folders folders;
    private List<RulesetList.Entry> entries;

    CompletionNames(Folders folders) {
        this.folders = folders;
    }

    /** Returns {@code name} and {@code name@version} of every ruleset. */
    List<String> rulesets() {
        return entries().stream()
                .flatMap(each -> Stream.of(each.ruleset(), each.ruleset() + "@" + each.version()))
                .distinct()
                .toList();
    }

    /** Returns every rule. */
    List<String> rules() {
        return entries().stream()
                .flatMap(each -> each.rules().stream())
                .map(RulesetList.RuleEntry::rule)
                .distinct()
                .toList();
    }

    /** Returns every guard. */
    List<String> guards() {
        return entries().stream()
                .flatMap(each -> each.rules().stream())
                .map(rule -> rule.file().replaceAll("^.*/|\\.drl$", ""))
                .distinct()
                .toList();
    }

    /** Returns the path of every parameter of the live versions, as facts carry them. */
    List<String> parameters() {
        Path bindings = folders.config().resolve("rulesets.yaml");
        try {
            if (!Files.isRegularFile(bindings)) {
                return List.of();
            }
            RulesetCatalog catalog = RulesetCatalog.open(folders.rules(), bindings);
            return catalog.live().stream()
                    .flatMap(
                            version ->
                                    catalog.read(version).manifest().parameters().stream()
                                            .map(
                                                    each ->
                                                            "parameters.%s.%s"
                                                                    .formatted(
                                                                            version.ruleset(),
                                                                            each.name())))
                    .toList();
        } catch (RulesetException e) {
            // completion is a courtesy: the command itself reports the fault
            return List.of();
        }
    }

    /** Returns the symbols of the newest decisions. */
    List<String> symbols() {
        return newest().stream().map(JournalRow::symbol).distinct().toList();
    }

    /** Returns the ids of the newest decisions. */
    List<String> decisions() {
        return newest().stream().map(JournalRow::id).toList();
    }

    private List<RulesetList.Entry> entries() {
        if (entries == null) {
            Path bindings = folders.config().resolve("rulesets.yaml");
            try {
                entries =
                        Files.isRegularFile(bindings)
                                ? RulesetList.of(RulesetCatalog.open(folders.rules(), bindings))
                                : List.of();
            } catch (RulesetException e) {
                // completion is a courtesy: the command itself reports the fault
                return List.of();
            }
        }
        return entries;
    }

    private List<JournalRow> newest() {
        if (!Files.isDirectory(folders.journal())) {
            return List.of();
        }
        try (JournalQuery journal = JournalQuery.open(folders.journal())) {
            return journal.find(JournalFilter.ALL, null, 200).rows();
        } catch (JournalException e) {
            // completion is a courtesy: the command itself reports the fault
            return List.of();
        }
    }
}
