package io.market7.architecture.broken.cycle;

import io.market7.architecture.broken.api.Trades;

/** Breaks the map: the story knows who reads it. */
public record AsksApi(Trades trades) {}
