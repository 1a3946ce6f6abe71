package io.market7.architecture.broken.prediction;

import org.slf4j.Logger;

/** Breaks the map: a library that is not in its row. */
public record LogsItself(Logger logger) {}
