package io.market7.journal;

import java.util.List;

/**
 * Some decisions, newest first.
 *
 * @param rows the decisions
 * @param nextCursor hands over to the next page; null when this is the last
 */
public record JournalPage(List<JournalRow> rows, String nextCursor) {

    public JournalPage {
        rows = List.copyOf(rows);
    }
}
