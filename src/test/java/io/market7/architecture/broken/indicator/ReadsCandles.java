package io.market7.architecture.broken.indicator;

import io.market7.architecture.broken.market.AsksJournal;

/** Breaks the map: a sibling that knows a sibling. */
public record ReadsCandles(AsksJournal market) {}
