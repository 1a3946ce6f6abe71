package io.market7.architecture.broken.domain;

import tools.jackson.core.json.JsonFactory;

/** Breaks the map: a domain type that knows a library. */
public record ReadsJson(JsonFactory factory) {}
