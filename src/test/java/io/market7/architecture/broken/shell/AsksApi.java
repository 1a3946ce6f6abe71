package io.market7.architecture.broken.shell;

import io.market7.architecture.broken.api.Trades;

/** Breaks the map: one edge knows the other. */
public record AsksApi(Trades trades) {}
