package io.market7.architecture.broken.codec;

import io.market7.architecture.broken.ruleset.OldJackson;

/** Breaks the map: the codec looks up. */
public record KnowsRules(OldJackson rules) {}
