package io.market7.cycle;

import io.market7.execution.Executor;

/**
 * An opened place.
 *
 * @param executor the way to the venue
 * @param marketplace the venue as time passes
 * @param agenda what is due
 * @param trader brings decisions to the venue
 */
public record Trading(Executor executor, Marketplace marketplace, Agenda agenda, Trader trader) {}
