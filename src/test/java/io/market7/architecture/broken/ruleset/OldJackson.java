package io.market7.architecture.broken.ruleset;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Breaks the map: Jackson 2. */
public record OldJackson(@JsonProperty String name) {}
