package io.market7.architecture.broken.wiring;

import tools.jackson.core.json.JsonFactory;

/** Breaks the map: wiring that does work. */
public record ReadsJson(JsonFactory factory) {}
