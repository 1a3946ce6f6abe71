package io.market7.shell;

import io.market7.cycle.past.Comparisons;
import io.market7.cycle.publish.BindingChanges;
import io.market7.cycle.publish.DraftAuthors;
import io.market7.cycle.publish.Drafts;
import io.market7.cycle.publish.FourEyes;
import io.market7.cycle.publish.Publishing;
import io.market7.cycle.publish.Trials;
import io.market7.journal.JournalQuery;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.live.ApprovedPublications;
import io.market7.ruleset.live.Publications;
import io.market7.shell.line.Arguments;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Changes versions by the files here; a service that runs on them sees the files change. */
final class LocalPublishing {

    private static final String JOURNAL = "journal.db";
    private static final String APPROVED = "approved.yaml";

    private final Workspace workspace;
    private final RulesetCatalog catalog;
    private final Path journal;

    LocalPublishing(Arguments arguments) {
        this.workspace = new Workspace(arguments);
        this.catalog = workspace.catalog();
        this.journal = workspace.folders().journal();
    }

    Drafts drafts() {
        return new Drafts(catalog);
    }

    Trials trials() {
        return new Trials(changes());
    }

    Publishing publishing() {
        Comparisons comparisons =
                hasJournal() ? new Comparisons(catalog, workspace.overrides(), journal) : null;
        return new Publishing(changes(), comparisons, Clock.systemUTC());
    }

    /** Seals without comparing anything. */
    Publishing sealing() {
        return new Publishing(changes(), null, Clock.systemUTC());
    }

    /** Returns what waits for approval, in words; empty where nobody needs to approve. */
    List<String> waiting() {
        return Files.exists(journal.resolve(APPROVED))
                ? List.copyOf(approved().waiting().values())
                : List.of();
    }

    /** A service that asks for approvals keeps them beside its journal. */
    private BindingChanges changes() {
        FourEyes fourEyes =
                Files.exists(journal.resolve(APPROVED))
                        ? new FourEyes(approved(), this::authors)
                        : null;
        return new BindingChanges(catalog, List::of, fourEyes);
    }

    private ApprovedPublications approved() {
        return new ApprovedPublications(
                Publications.ofFiles(catalog, workspace::overrides), journal.resolve(APPROVED));
    }

    private Set<String> authors(String label) {
        if (!hasJournal()) {
            return Set.of();
        }
        try (JournalQuery query = JournalQuery.open(journal)) {
            return new DraftAuthors(query).apply(label);
        }
    }

    private boolean hasJournal() {
        return Files.exists(journal.resolve(JOURNAL));
    }
}
