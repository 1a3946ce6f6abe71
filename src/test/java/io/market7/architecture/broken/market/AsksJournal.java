package io.market7.architecture.broken.market;

import io.market7.architecture.broken.journal.Writer;

/** Breaks the map: a sibling that knows a sibling. */
public record AsksJournal(Writer writer) {}
