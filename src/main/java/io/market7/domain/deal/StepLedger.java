package io.market7.domain.deal;

/**
 * Whether the last fired step is known well enough to compare with it.
 *
 * @param lastStepKnown false when the ledger is not readable, or a step has fired and its record
 *     lacks what the guards compare
 */
public record StepLedger(boolean lastStepKnown) {}
