package io.market7.execution;

import java.time.Instant;

/**
 * A safety order whose fill is confirmed.
 *
 * @param number step number, from 1
 * @param at when it filled
 * @param measures what was known when it was decided
 */
public record FiredStep(int number, Instant at, StepMeasures measures) {}
