package io.market7.shell;

import io.market7.journal.JournalFilter;
import io.market7.journal.JournalPage;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import io.market7.shell.line.UsageException;
import java.util.ArrayList;
import java.util.List;

/** Finds kept decisions by their ids, or by beginnings of them that fit one only. */
final class KeptRows {

    private KeptRows() {}

    /**
     * Returns a decision of the journal.
     *
     * @throws UsageException when none or more than one fits
     */
    static JournalRow find(Folders folders, String id) {
        try (JournalQuery journal = JournalQuery.open(folders.journal())) {
            return journal.byId(id).orElseGet(() -> byPrefix(journal, id)).loaded();
        }
    }

    private static JournalRow byPrefix(JournalQuery journal, String prefix) {
        List<JournalRow> found = new ArrayList<>();
        String cursor = null;
        do {
            JournalPage page = journal.find(JournalFilter.ALL, cursor, JournalQuery.MAX_LIMIT);
            page.rows().stream().filter(row -> row.id().startsWith(prefix)).forEach(found::add);
            cursor = page.nextCursor();
        } while (cursor != null && found.size() < 2);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new UsageException(
                found.isEmpty()
                        ? "No decision has the id %s. Expected one; market7 decisions lists them."
                                .formatted(prefix)
                        : "More than one decision has an id that starts with %s, such as %s and %s. Expected one; give more of it."
                                .formatted(prefix, found.get(0).id(), found.get(1).id()));
    }
}
