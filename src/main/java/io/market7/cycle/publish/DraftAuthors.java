package io.market7.cycle.publish;

import io.market7.domain.decision.ManualAction;
import io.market7.journal.ActionRow;
import io.market7.journal.JournalQuery;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Who began or changed a draft over the interface, by its label, as the journal knows. */
public final class DraftAuthors implements Function<String, Set<String>> {

    private static final Set<String> WRITING = Set.of("create-draft", "change-draft");
    private static final int PAGE = 500;

    private final JournalQuery journal;

    /** Reads {@code journal}. */
    public DraftAuthors(JournalQuery journal) {
        this.journal = journal;
    }

    @Override
    public Set<String> apply(String label) {
        Set<String> authors = new TreeSet<>();
        long before = Long.MAX_VALUE;
        List<ActionRow> page;
        do {
            page = journal.actions(before, PAGE);
            for (ActionRow row : page) {
                before = row.seq();
                ManualAction action = row.action();
                if (WRITING.contains(action.action())
                        && (action.target() + "/").startsWith(label + "/")) {
                    authors.add(action.actor());
                }
            }
        } while (page.size() == PAGE);
        return authors;
    }
}
