package io.market7.architecture.broken.access;

import io.market7.architecture.broken.api.Trades;

/** Breaks the map: those who keep users know the routes. */
public record AsksApi(Trades trades) {}
