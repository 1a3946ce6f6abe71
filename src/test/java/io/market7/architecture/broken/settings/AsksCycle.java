package io.market7.architecture.broken.settings;

import io.market7.architecture.broken.cycle.AsksApi;

/** Breaks the map: settings that know what they set. */
public record AsksCycle(AsksApi cycle) {}
