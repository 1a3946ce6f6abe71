package io.market7.domain.deal;

/**
 * Whether the candidate's symbol has an active deal. Absent when the venue is not readable.
 *
 * @param symbolActive whether a deal of this symbol is active
 */
public record OpenDeals(boolean symbolActive) {}
