package io.market7.architecture.broken.journal;

import io.market7.architecture.broken.market.AsksJournal;

/** Breaks the map: a sibling that knows a sibling, and a cycle. */
public interface Writer {

    /** Closes the cycle. */
    AsksJournal asked();
}
