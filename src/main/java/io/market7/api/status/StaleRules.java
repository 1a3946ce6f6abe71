package io.market7.api.status;

import java.time.Instant;
import java.util.List;

/**
 * Rule files or settings that cannot take effect.
 *
 * @param since since when, wall clock
 * @param faults what is wrong, each with file, line and column
 */
public record StaleRules(Instant since, List<String> faults) {}
