package io.market7.architecture.broken.api;

import io.market7.architecture.broken.execution.Executor;
import io.market7.architecture.broken.journal.Writer;
import io.market7.architecture.broken.market.AsksJournal;

/** Breaks the map: an edge that writes the journal, sends orders and skips the cycle. */
public record Trades(Executor executor, Writer writer, AsksJournal market) {}
