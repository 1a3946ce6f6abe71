package io.market7.architecture.broken.elsewhere;

/** Breaks the map: a package nobody planned. */
public record Stray() {}
