package io.market7.shell;

import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.check.Suggestion;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.tree.Rule;
import io.market7.shell.line.UsageException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Guards as they are named on the command line. */
final class GuardNames {

    private GuardNames() {}

    /** Returns the guards of a ruleset. */
    static SortedSet<String> of(RulesetSource source) {
        return source.rules().stream()
                .map(Rule::guard)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Refuses a guard that none of the chosen versions has.
     *
     * @param guard what was typed; null when nothing was
     * @param labels the chosen versions; empty for all
     */
    static void refuse(String guard, RulesetCatalog catalog, List<String> labels) {
        SortedSet<String> known = new TreeSet<>();
        RulesCheckCommand.versions(catalog, labels)
                .forEach(version -> known.addAll(of(catalog.read(version))));
        throw new UsageException(
                "There is no guard %s. Expected one of %s.%s"
                        .formatted(guard, known, Suggestion.near(guard, known)));
    }
}
